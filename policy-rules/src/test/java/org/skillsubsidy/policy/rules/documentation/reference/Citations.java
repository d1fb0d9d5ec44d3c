package org.skillsubsidy.policy.rules.documentation.reference;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.testkit.conformance.ConformanceCase;
import org.skillsubsidy.policy.testkit.law.Law;

/**
 * Where the code cites which clause. A rule cites what it uses: a clause itself, or a bar, a
 * denial, a flag or a reading, which have theirs; what uses none of them, or uses them for
 * something else, says so with {@link Cites}. A test cites by its name or by the same annotation.
 *
 * <p>A clause is a constant, so a clause that the plan does not have cannot be cited in code; only
 * the name of a test could.
 */
final class Citations {

  private static final String RULES = "org.skillsubsidy.policy.rules";
  private static final Pattern TEST_NAME = Pattern.compile("Clause(\\d)(\\d?)\\D\\w*Test");

  private final Map<Clause, SortedSet<String>> rules = new EnumMap<>(Clause.class);
  private final Map<Clause, SortedSet<String>> tests = new EnumMap<>(Clause.class);
  private final Map<Clause, SortedSet<Law>> laws = new EnumMap<>(Clause.class);
  private final Map<Clause, SortedSet<String>> cases = new EnumMap<>(Clause.class);
  private final Map<Enum<?>, SortedSet<String>> users = new HashMap<>();

  Citations(List<ConformanceCase> conformanceCases) {
    JavaClasses production =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(RULES);
    for (JavaClass type : production) {
      clausesOf(type).forEach(clause -> add(rules, clause, outer(type)));
      for (JavaFieldAccess access : type.getFieldAccessesFromSelf()) {
        constant(access, Bar.class, Denial.class, FlagCode.class, Reading.class)
            .ifPresent(used -> users.computeIfAbsent(used, u -> new TreeSet<>()).add(outer(type)));
      }
    }
    JavaClasses testClasses =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(RULES);
    for (JavaClass type : testClasses) {
      clausesOfTest(type).forEach(clause -> add(tests, clause, type.getName()));
    }
    for (Law law : Law.values()) {
      citesOf(law).forEach(clause -> add(laws, clause, law));
    }
    conformanceCases.forEach(each -> add(cases, each.clause(), each.id()));
  }

  SortedSet<String> rules(Clause clause) {
    return rules.getOrDefault(clause, new TreeSet<>());
  }

  SortedSet<String> tests(Clause clause) {
    return tests.getOrDefault(clause, new TreeSet<>());
  }

  SortedSet<Law> laws(Clause clause) {
    return laws.getOrDefault(clause, new TreeSet<>());
  }

  SortedSet<String> cases(Clause clause) {
    return cases.getOrDefault(clause, new TreeSet<>());
  }

  /** The rules that use a bar, a denial, a flag or a reading. */
  SortedSet<String> usersOf(Enum<?> constant) {
    return users.getOrDefault(constant, new TreeSet<>());
  }

  private static <T> void add(Map<Clause, SortedSet<T>> map, Clause clause, T value) {
    map.computeIfAbsent(clause, c -> new TreeSet<>()).add(value);
  }

  private static Set<Clause> clausesOf(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    if (outer.isAnnotatedWith(Cites.class)) {
      return Set.of(outer.getAnnotationOfType(Cites.class).value());
    }
    Set<Clause> clauses = EnumSet.noneOf(Clause.class);
    for (JavaFieldAccess access : type.getFieldAccessesFromSelf()) {
      constant(access, Clause.class).ifPresent(used -> clauses.add((Clause) used));
      constant(access, Bar.class).ifPresent(used -> clauses.addAll(((Bar) used).clauses()));
      constant(access, Denial.class).ifPresent(used -> clauses.addAll(((Denial) used).clauses()));
      constant(access, FlagCode.class)
          .ifPresent(used -> clauses.addAll(((FlagCode) used).clauses()));
      constant(access, Reading.class).ifPresent(used -> clauses.addAll(((Reading) used).clauses()));
    }
    return clauses;
  }

  /** The constant of one of the enums that a class reads, if it reads one. */
  private static Optional<Enum<?>> constant(JavaFieldAccess access, Class<?>... enums) {
    for (Class<?> type : enums) {
      if (access.getTargetOwner().isEquivalentTo(type)) {
        for (Object constant : type.getEnumConstants()) {
          if (((Enum<?>) constant).name().equals(access.getTarget().getName())) {
            return Optional.of((Enum<?>) constant);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Set<Clause> clausesOfTest(JavaClass type) {
    if (type.isAnnotatedWith(Cites.class)) {
      return Set.of(type.getAnnotationOfType(Cites.class).value());
    }
    return clausesOfName(type.getSimpleName());
  }

  /** The clause that a test is named after, if it is named after one. */
  static Set<Clause> clausesOfName(String test) {
    Matcher name = TEST_NAME.matcher(test);
    if (!name.matches()) {
      return Set.of();
    }
    String number = name.group(1) + (name.group(2).isEmpty() ? "" : "." + name.group(2));
    return Set.of(Clause.parse(number));
  }

  private static List<Clause> citesOf(Law law) {
    try {
      Field field = Law.class.getField(law.name());
      Cites cites = field.getAnnotation(Cites.class);
      return cites == null ? List.of() : List.of(cites.value());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String outer(JavaClass type) {
    return type.getName().replaceAll("\\$.*", "");
  }
}
