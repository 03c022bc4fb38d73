package io.seciot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.seciot.desktop.violating.SeeingViewModel;
import io.seciot.model.violating.EverythingForbidden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the layers of the product, and that the rules that hold them are not empty. */
class ArchitectureTest {

  private static final int RULES = 17;

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.seciot");

  private static final JavaClasses VIOLATIONS =
      new ClassFileImporter().importClasses(EverythingForbidden.class, SeeingViewModel.class);

  static List<ArchRule> rules() {
    return Rules.all();
  }

  /** Every rule but the layers above the model, which the violating classes are not part of. */
  static List<ArchRule> rulesThatTheViolationsBreak() {
    List<String> others = modulesThatUseOthers();
    return rules().stream()
        .filter(rule ->
            others.stream()
                .noneMatch(module ->
                    rule.getDescription().startsWith("io.seciot." + module + " uses nothing")))
        .toList();
  }

  static List<String> modulesThatUseOthers() {
    return Rules.MAY_USE.keySet().stream().filter(module -> !module.equals("model")).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("rulesThatTheViolationsBreak")
  void failsWhereItIsBroken(ArchRule rule) {
    assertThat(rule.evaluate(VIOLATIONS).hasViolation()).as(rule.getDescription()).isTrue();
  }

  /** Were nothing allowed, every module but the lowest would be caught. */
  @ParameterizedTest
  @MethodSource("modulesThatUseOthers")
  void seesWhatAModuleUses(String module) {
    ArchRule nothingAllowed = Rules.layer(module, List.of());

    assertThat(nothingAllowed.evaluate(PRODUCT).hasViolation()).isTrue();
  }

  @Test
  void hasAllRules() {
    assertThat(rules()).hasSize(RULES);
    assertThat(rulesThatTheViolationsBreak()).hasSize(RULES - Rules.MAY_USE.size() + 1);
  }

  @Test
  void seesEveryModule() {
    assertThat(PRODUCT.size()).isGreaterThan(300);
    assertThat(Rules.MAY_USE.keySet())
        .allSatisfy(module ->
            assertThat(
                    PRODUCT.stream()
                        .filter(c -> c.getPackageName().startsWith("io.seciot." + module))
                        .count())
                .as(module)
                .isGreaterThan(10));
  }

  @Test
  void knowsEveryModule() {
    assertThat(
            PRODUCT.stream()
                .map(c -> c.getPackageName().split("\\.", -1)[2])
                .distinct()
                .filter(module -> !module.equals("bench")))
        .containsExactlyInAnyOrderElementsOf(Rules.MAY_USE.keySet());
  }
}
