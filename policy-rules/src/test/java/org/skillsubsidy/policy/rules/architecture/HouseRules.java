package org.skillsubsidy.policy.rules.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.skillsubsidy.policy.rules.bar.BarRule;
import org.skillsubsidy.policy.rules.entitlement.Entitlement;

/** The rules of the house, each applied to whatever classes it is given. */
final class HouseRules {

  /** What says how a host may serialise a value, and what Jackson throws, even for a text. */
  private static final Set<String> NO_STREAMS_OF_ITS_OWN =
      Set.of(
          "Serializable",
          "ObjectStreamException",
          "InvalidObjectException",
          "ObjectInputStream",
          "IOException",
          "UncheckedIOException");

  private static final Set<String> AMBIENT =
      Set.of(
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.util.Locale.getDefault",
          "java.nio.charset.Charset.defaultCharset",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.lang.Math.random");

  /** The classes of {@code java.util} whose instances never change. */
  private static final Set<String> FIXED =
      Set.of(
          "java.util.Currency",
          "java.util.Locale",
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.ResourceBundle",
          "java.util.HexFormat",
          "java.util.Base64$Encoder",
          "java.util.Base64$Decoder",
          "java.util.UUID");

  private static final Set<String> REGISTRATION =
      Set.of(
          "java.lang.Runtime.addShutdownHook",
          "java.lang.System.setProperty",
          "java.lang.System.setProperties",
          "java.lang.System.setOut",
          "java.lang.System.setErr",
          "java.lang.Thread.setDefaultUncaughtExceptionHandler",
          "java.security.Security.addProvider",
          "java.util.Locale.setDefault",
          "java.util.TimeZone.setDefault",
          "java.util.logging.LogManager.readConfiguration");

  static final ArchRule NO_INPUT_OR_OUTPUT =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "do input or output",
                  type ->
                      type.getPackageName().startsWith("java.nio.file")
                          || type.getPackageName().startsWith("java.net")
                          || (type.getPackageName().equals("java.io")
                              && !NO_STREAMS_OF_ITS_OWN.contains(type.getSimpleName()))))
          .because("what is needed comes in as an argument, and what is made goes out as a value");

  static final ArchRule NO_AMBIENT_STATE =
      noClasses()
          .should()
          .callCodeUnitWhere(
              DescribedPredicate.describe(
                  "reads a clock, a locale or a property", HouseRules::readsAmbientState))
          .because("a decision depends on claim, history and terms alone");

  static final ArchRule NO_THREADS_OF_ITS_OWN =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "start threads or keep state for one",
                  type ->
                      type.isAssignableTo(Thread.class)
                          || type.isAssignableTo(ThreadLocal.class)
                          || type.getFullName().equals("java.util.concurrent.Executors")))
          .because("the host owns the threads");

  static final ArchRule NO_STATIC_STATE =
      fields().that().areStatic().should().beFinal().because("there is no state to share");

  static final ArchRule NO_STATIC_HOLDERS_OF_STATE =
      fields()
          .that()
          .areStatic()
          .should()
          .notHaveRawType(
              DescribedPredicate.describe("one that is made to be changed", HouseRules::isHolder))
          .because("there is no state to share, nor behind a final field");

  static final ArchRule NOTHING_REGISTERED =
      noClasses()
          .should()
          .callCodeUnitWhere(
              DescribedPredicate.describe(
                  "registers with the virtual machine", HouseRules::registers))
          .because("the host's virtual machine is the host's");

  static final ArchRule NO_FLOATING_POINT =
      fields().should(notBeFloatingPoint()).because("money, shares and ratios are exact");

  static final ArchRule NO_FLOATING_POINT_RESULTS =
      methods()
          .should()
          .notHaveRawReturnType(
              DescribedPredicate.describe("double or float", HouseRules::isFloatingPoint))
          .because("money, shares and ratios are exact");

  static final ArchRule NO_STREAMS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.stream..")
          .because("the main path decides millions of claims");

  static final ArchRule RULES_HAVE_NO_STATE =
      classes()
          .that()
          .implement(BarRule.class)
          .or()
          .implement(Entitlement.class)
          .should(haveNoInstanceFields())
          .andShould()
          .haveModifier(FINAL)
          .because("a rule is the same for every claim");

  static final ArchRule PACKAGES_SAY_WHAT_THEY_HOLD =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith(NullMarked.class)
          .because("null is nowhere a value unless it is said");

  private HouseRules() {}

  /** The slice is the part of the name after the root. */
  static ArchRule noCyclesBelow(String root) {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("data flows one way: " + root);
  }

  static ArchRule dependOnNothingIn(String... packages) {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because("the judge never sees the implementation, and the model knows no rule");
  }

  /** Whoever only computes never loads Jackson, nor the room that needs it. */
  static ArchRule leaveJsonTo(String room) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson..", room + "..")
        .because("Jackson is for those who exchange JSON, and stays out of deciding");
  }

  private static boolean isHolder(JavaClass type) {
    boolean concreteOfJava =
        type.getPackageName().equals("java.util")
            && !type.isInterface()
            && !FIXED.contains(type.getName());
    return concreteOfJava
        || type.getPackageName().startsWith("java.util.concurrent")
        || type.isAssignableTo(ThreadLocal.class)
        || type.isAssignableTo(Appendable.class);
  }

  private static boolean registers(JavaCall<?> call) {
    String name = call.getTargetOwner().getFullName() + "." + call.getTarget().getName();
    return REGISTRATION.contains(name)
        || call.getTargetOwner().getPackageName().equals("java.lang.management");
  }

  private static boolean readsAmbientState(JavaCall<?> call) {
    String name = call.getTargetOwner().getFullName() + "." + call.getTarget().getName();
    boolean now =
        call.getTargetOwner().getPackageName().startsWith("java.time")
            && call.getTarget().getName().equals("now");
    return now || AMBIENT.contains(name);
  }

  private static boolean isFloatingPoint(JavaClass type) {
    return List.of("double", "float", "java.lang.Double", "java.lang.Float")
        .contains(type.getFullName());
  }

  private static ArchCondition<JavaField> notBeFloatingPoint() {
    return new ArchCondition<>("not be double or float") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                field, !isFloatingPoint(field.getRawType()), field.getDescription()));
      }
    };
  }

  private static ArchCondition<JavaClass> haveNoInstanceFields() {
    return new ArchCondition<>("have no instance fields") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean stateless =
            type.getAllFields().stream()
                .allMatch(field -> field.getModifiers().contains(JavaModifier.STATIC));
        events.add(new SimpleConditionEvent(type, stateless, type.getDescription()));
      }
    };
  }

  /** All rules that hold for every class of the model and of the rules. */
  static Stream<ArchRule> everywhere() {
    return Stream.of(
        NO_INPUT_OR_OUTPUT,
        NO_AMBIENT_STATE,
        NO_THREADS_OF_ITS_OWN,
        NO_STATIC_STATE,
        NO_STATIC_HOLDERS_OF_STATE,
        NOTHING_REGISTERED,
        NO_FLOATING_POINT,
        NO_FLOATING_POINT_RESULTS);
  }
}
