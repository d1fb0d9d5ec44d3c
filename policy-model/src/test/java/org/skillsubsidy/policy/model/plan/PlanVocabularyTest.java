package org.skillsubsidy.policy.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word of the plan that the model has, with the plan's own term and the clauses it is in. */
class PlanVocabularyTest {

  @Test
  void traineeGroups() {
    assertThat(vocabulary(TraineeGroup.values(), TraineeGroup::term, TraineeGroup::clauses))
        .isEqualTo(
            """
            ENTERPRISE_EMPLOYEE 企业职工 2.1 2.3
            RURAL_MIGRANT_WORKER 农村转移就业劳动者 2.4
            SCHOOL_LEAVER 城乡未继续升学初高中毕业生 2.4
            COLLEGE_GRADUATE 高校毕业生 2.4
            UNEMPLOYED 下岗失业人员 2.4
            HARD_TO_EMPLOY 就业困难人员 2.4
            DISABLED 残疾人 2.4
            POOR_LABOURER 贫困劳动力 2.5
            POOR_HOUSEHOLD_CHILD 贫困家庭子女 2.5
            VETERAN 退役军人 4.2
            PROFESSIONAL_FARMER 职业农民 4.2
            PRISONER 服刑人员和强制隔离戒毒人员 4.2
            """);
  }

  @Test
  void trainingTypes() {
    assertThat(vocabulary(TrainingType.values(), TrainingType::term, TrainingType::clauses))
        .isEqualTo(
            """
            PRE_JOB 岗前培训 2.3
            SAFETY_SKILL 安全技能培训 2.3
            JOB_TRANSFER 转岗转业培训 2.3
            ON_THE_JOB 在岗培训 2.1
            OFF_THE_JOB 脱产培训 2.1
            NEW_APPRENTICESHIP 企业新型学徒制培训 2.1
            EMPLOYMENT_SKILL 就业技能培训 2.4
            SKILL_UPGRADE 职业技能提升培训 2.4
            LABOUR_PREPARATION 劳动预备培训 2.4
            ENTREPRENEURSHIP 创业培训 2.4
            """);
  }

  @Test
  void certificateLevels() {
    assertThat(
            vocabulary(
                CertificateLevel.values(), CertificateLevel::term, CertificateLevel::clauses))
        .isEqualTo(
            """
            SPECIAL_ABILITY 专项职业能力 2.6
            JUNIOR 初级工(五级) 2.6
            INTERMEDIATE 中级工(四级) 2.6
            SENIOR 高级工(三级) 2.6
            TECHNICIAN 技师(二级) 2.6
            SENIOR_TECHNICIAN 高级技师(一级) 2.6
            """);
  }

  @Test
  void certificateKinds() {
    assertThat(
            vocabulary(CertificateKind.values(), CertificateKind::term, CertificateKind::clauses))
        .isEqualTo(
            """
            QUALIFICATION 职业资格证书 2.6 4.3
            SKILL_LEVEL 职业技能等级证书 2.6 4.3
            SPECIAL_ABILITY 专项职业能力证书 2.6 4.3
            """);
  }

  @Test
  void providerKinds() {
    assertThat(vocabulary(ProviderKind.values(), ProviderKind::term, ProviderKind::clauses))
        .isEqualTo(
            """
            ENTERPRISE 企业 3.7
            VOCATIONAL_SCHOOL 职业院校(含技工院校) 3.7
            PUBLIC_CENTRE 政府部门举办的就业训练中心、培训中心 3.7
            TRAINING_INSTITUTION 其他培训机构 3.7
            """);
  }

  @Test
  void admissions() {
    assertThat(vocabulary(Admission.values(), Admission::term, Admission::clauses))
        .isEqualTo(
            """
            FILED 申请审核备案 3.7
            TENDER 公开招投标 3.7
            NEGOTIATION 竞争性谈判 3.7
            CONSULTATION 竞争性磋商 3.7
            OTHER_COMPETITIVE 其他竞争方式 3.7
            NONE 无 3.7
            """);
  }

  @Test
  void subsidyKinds() {
    assertThat(vocabulary(SubsidyKind.values(), SubsidyKind::term, SubsidyKind::clauses))
        .isEqualTo(
            """
            ENTERPRISE_TRAINING 企业职工培训补贴 2.3
            WORKER_TRAINING 职业培训补贴 2.4 2.5
            LIVING_ALLOWANCE 生活费补贴 2.5
            CERTIFICATE 取证补贴 2.6
            """);
  }

  @Test
  void fundSources() {
    assertThat(vocabulary(FundSource.values(), FundSource::term, FundSource::clauses))
        .isEqualTo(
            """
            SKILLS_SPECIAL_ACCOUNT 职业技能提升行动专账 3.8
            EMPLOYMENT_SUBSIDY_FUND 就业补助资金 3.8
            LOCAL_TALENT_FUND 地方人才经费 3.8
            INDUSTRY_FUND 行业产业发展经费 3.8
            """);
  }

  private static <E extends Enum<E>> String vocabulary(
      E[] constants, Function<E, String> term, Function<E, List<Clause>> clauses) {
    return Arrays.stream(constants)
        .map(
            constant ->
                constant
                    + " "
                    + term.apply(constant)
                    + " "
                    + clauses.apply(constant).stream()
                        .map(Clause::number)
                        .collect(Collectors.joining(" "))
                    + "\n")
        .collect(Collectors.joining());
  }
}
