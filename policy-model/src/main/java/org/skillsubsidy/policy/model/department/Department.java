package org.skillsubsidy.policy.model.department;

/**
 * The departments, governments and bodies that the plan makes responsible or calls to take part, in
 * the order in which it first names them. The counterpart of a city or county does at its own level
 * what the plan asks of the province's.
 */
public enum Department {
  /** Human resources and social security. */
  HUMAN_RESOURCES("省人社厅"),
  /** Development and reform. */
  DEVELOPMENT_AND_REFORM("省发展改革委"),
  /** Education. */
  EDUCATION("省教育厅"),
  /** Science and technology. */
  SCIENCE("省科技厅"),
  /** Industry and information technology. */
  INDUSTRY_AND_INFORMATION("省工信厅"),
  /** Housing and construction. */
  CONSTRUCTION("省住建厅"),
  /** Emergency management. */
  EMERGENCY_MANAGEMENT("省应急厅"),
  /** Supervision of state-owned assets. */
  STATE_ASSETS("省国资委"),
  /** Small enterprises. */
  SMALL_ENTERPRISES("省小企业局"),
  /** The trade unions. */
  TRADE_UNIONS("省总工会"),
  /** Finance. */
  FINANCE("省财政厅"),
  /** Taxation. */
  TAXATION("省税务局"),
  /** The federation of disabled people. */
  DISABLED_FEDERATION("省残联"),
  /** Agriculture and rural affairs. */
  AGRICULTURE("省农业农村厅"),
  /** Poverty relief. */
  POVERTY_RELIEF("省扶贫办"),
  /** Market regulation. */
  MARKET_REGULATION("省市场监管局"),
  /** Commerce. */
  COMMERCE("省商务厅"),
  /** The federation of women. */
  WOMEN_FEDERATION("省妇联"),
  /** Audit. */
  AUDIT("省审计厅"),
  /** The governments of the cities. */
  CITY_GOVERNMENTS("各市人民政府"),
  /** Justice. */
  JUSTICE("司法行政部门"),
  /** Veterans affairs. */
  VETERANS_AFFAIRS("退役军人部门"),
  /** Culture and tourism. */
  CULTURE_AND_TOURISM("文旅部门"),
  /** Health. */
  HEALTH("卫健部门"),
  /** The youth league. */
  YOUTH_LEAGUE("共青团"),
  /** The associations of industries. */
  INDUSTRY_ASSOCIATIONS("行业协会");

  private final String term;

  Department(String term) {
    this.term = term;
  }

  /**
   * Returns the plan's own word.
   *
   * @return the Chinese term
   */
  public String term() {
    return term;
  }
}
