package io.seciot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** The rules of docs/PROJECT_STRUCTURE.md that a build can check. */
final class Rules {

  /** Each module's package and what it may use of the others: arrows run one way. */
  static final Map<String, List<String>> MAY_USE = mayUse();

  private static final String[] WINDOW = {"io.seciot.desktop.."};
  private static final String[] APPLICATIONS = {
    "io.seciot.cli..", "io.seciot.desktop..", "io.seciot.bench.."
  };

  private static final String[] SPARE = {
    "Accordion",
    "ChoiceBox",
    "ChoiceDialog",
    "ColorPicker",
    "HTMLEditor",
    "Pagination",
    "Slider",
    "SplitMenuButton"
  };

  private Rules() {}

  static List<ArchRule> all() {
    List<ArchRule> rules = new ArrayList<>();
    MAY_USE.forEach((module, others) -> rules.add(layer(module, others)));
    rules.add(noToolkitBelowTheWindow());
    rules.add(triplesStayInTheOntology());
    rules.add(gitStaysInInterchange());
    rules.add(onlyApplicationsPrint());
    rules.add(viewModelsDoNotSeeTheScene());
    rules.add(everyControlHasItsLooks());
    rules.add(oneWayToLog());
    rules.add(everyPackageIsNullMarked());
    rules.add(onlyApplicationsReadTheClock());
    return rules.stream().map(rule -> rule.allowEmptyShould(false)).toList();
  }

  private static Map<String, List<String>> mayUse() {
    Map<String, List<String>> map = new LinkedHashMap<>();
    map.put("model", List.of());
    map.put("diagrams", List.of("model"));
    map.put("catalog", List.of("model"));
    map.put("ontology", List.of("model", "catalog"));
    map.put("report", List.of("model", "diagrams", "catalog", "ontology"));
    map.put("interchange", List.of("model", "diagrams", "catalog", "ontology"));
    List<String> below =
        List.of("model", "diagrams", "catalog", "ontology", "report", "interchange");
    map.put("cli", below);
    List<String> desktop = new ArrayList<>(below);
    desktop.add("cli");
    map.put("desktop", desktop);
    return map;
  }

  static ArchRule layer(String module, List<String> others) {
    List<String> allowed = new ArrayList<>(others);
    allowed.add(module);
    String[] packages =
        allowed.stream().map(name -> "io.seciot." + name + "..").toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("io.seciot." + module + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages).or(not(resideInAPackage("io.seciot.."))))
        .as("io.seciot." + module + " uses nothing of ours but " + others);
  }

  private static ArchRule noToolkitBelowTheWindow() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(WINDOW)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .as("only the desktop uses JavaFX");
  }

  private static ArchRule triplesStayInTheOntology() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("io.seciot.ontology..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .as("only the ontology sees triples");
  }

  /** What others need of a history are revisions and models. */
  private static ArchRule gitStaysInInterchange() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("io.seciot.interchange..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.jgit..")
        .as("only interchange uses JGit");
  }

  private static ArchRule onlyApplicationsPrint() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(APPLICATIONS)
        .should(ACCESS_STANDARD_STREAMS)
        .as("only applications print");
  }

  private static ArchRule viewModelsDoNotSeeTheScene() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx.scene..")
        .as("view models do not see the scene");
  }

  /** What the desktop's SpareRules leave out of the theme. */
  private static ArchRule everyControlHasItsLooks() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("javafx.scene.chart..")
                .or(
                    resideInAPackage("atlantafx.base.controls..")
                        .and(not(simpleName("CustomTextField"))))
                .or(
                    resideInAPackage("javafx.scene..")
                        .and(
                            simpleNameStartingWith("TreeTable")
                                .or(nameMatching(".*\\.(" + String.join("|", SPARE) + ")")))))
        .as("no control is used whose rules the theme leaves out");
  }

  private static ArchRule oneWayToLog() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .as("logging goes through SLF4J");
  }

  private static ArchRule everyPackageIsNullMarked() {
    return classes()
        .should(
            new ArchCondition<JavaClass>("be in a package marked with @NullMarked") {
              @Override
              public void check(JavaClass checked, ConditionEvents events) {
                boolean marked = checked.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                    new SimpleConditionEvent(
                        checked,
                        marked,
                        "add a package-info.java with @NullMarked to " + checked.getPackageName()));
              }
            })
        .as("every package is null-marked");
  }

  /** What comes from the clock or from chance makes a report differ from one day to the next. */
  private static ArchRule onlyApplicationsReadTheClock() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(APPLICATIONS)
        .should()
        .callCodeUnitWhere(readsTheClockOrRollsDice())
        .as("only applications read the clock");
  }

  private static DescribedPredicate<JavaCall<?>> readsTheClockOrRollsDice() {
    List<String> forbidden =
        Arrays.asList(
            "java.lang.System.currentTimeMillis()",
            "java.lang.Math.random()",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()");
    return DescribedPredicate.describe(
        "reads the clock or rolls dice",
        call -> {
          boolean now =
              call.getTargetOwner().getPackageName().equals("java.time")
                  && call.getName().equals("now");
          return now || forbidden.contains(call.getTarget().getFullName());
        });
  }
}
