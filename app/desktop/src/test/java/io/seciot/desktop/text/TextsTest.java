package io.seciot.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words of the screens: none missing, none left over, all of them in both languages. */
class TextsTest {

  private static final Path FOLDER = Path.of("src/main/resources/io/seciot/desktop/text");
  private static final Pattern KEY = Pattern.compile("texts\\.get\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
  private static final Pattern ACTION =
      Pattern.compile(
          "(?:always|opened|selected|action|renamed|chosen|decide|order|copying|onFlow|routed|comparing)\\(\\s*\"([a-z0-9.-]+)\"");
  private static final Pattern STEP = Pattern.compile("Description\\.of\\(\\s*\"([a-z0-9.-]+)\"");
  private static final Pattern COUNTED =
      Pattern.compile("Description\\.counted\\(\\s*\"([a-z0-9.-]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

  /** Families of keys whose last part comes from elsewhere: knowledge, reports, examples. */
  private static final Set<String> FROM_ELSEWHERE =
      Set.of(
          "effort.",
          "format.",
          "stride.",
          "standards.status.",
          "paths.start.",
          "example.",
          "review.field.");

  /** Words that are the same in German. */
  private static final Set<String> SAME =
      Set.of(
          "app.name",
          "decision.ticket",
          "decisions.column.ticket",
          "inspector.name",
          "keys.cancel.keys",
          "keys.connect.keys",
          "panel.standards",
          "review.field.phase",
          "settings.language.english",
          "settings.language.german",
          "versions.about");

  private static final Properties ENGLISH = new Properties();
  private static final Properties GERMAN = new Properties();
  private static final StringBuilder CODE = new StringBuilder();

  @BeforeAll
  static void read() throws IOException {
    load("desktop.properties", ENGLISH);
    load("desktop_de.properties", GERMAN);
    collect(Path.of("src/main/java"));
    collect(Path.of("../../architecture-model/src/main/java/io/seciot/model/edit"));
  }

  private static void collect(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        CODE.append(Files.readString(file));
      }
    }
  }

  private static void load(String file, Properties into) throws IOException {
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
      into.load(reader);
    }
  }

  @Test
  void everyKeyInTheCodeHasWords() {
    Set<String> missing = new TreeSet<>(found(KEY));
    found(ACTION).forEach(id -> missing.add("action." + id));
    found(STEP).forEach(step -> missing.add("step." + step));
    found(COUNTED)
        .forEach(step -> missing.addAll(Set.of("step." + step, "step." + step + ".many")));
    missing.removeAll(ENGLISH.stringPropertyNames());
    assertThat(missing).as("add these keys to %s/desktop.properties", FOLDER).isEmpty();
  }

  @Test
  void everyKeyIsUsed() {
    Set<String> literals = found(LITERAL);
    Set<String> constants =
        CONSTANT
            .matcher(CODE)
            .results()
            .map(match -> match.group().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toSet());
    assertThat(new TreeSet<>(ENGLISH.stringPropertyNames()))
        .filteredOn(key -> !isUsed(key, literals, constants))
        .as("take keys that nothing uses out of both files in %s", FOLDER)
        .isEmpty();
  }

  private static boolean isUsed(String key, Set<String> literals, Set<String> constants) {
    if (literals.contains(key) || FROM_ELSEWHERE.stream().anyMatch(key::startsWith)) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
      String rest = key.substring(dot + 1);
      String stem = rest.replaceFirst("\\.(what|keys|help|many)$", "");
      if (literals.contains(key.substring(0, dot + 1))
          && (literals.contains(rest) || literals.contains(stem) || constants.contains(rest))) {
        return true;
      }
    }
    return key.startsWith("menu.");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(new TreeSet<>(GERMAN.stringPropertyNames()))
        .as("desktop_de.properties against desktop.properties")
        .isEqualTo(new TreeSet<>(ENGLISH.stringPropertyNames()));
  }

  @Test
  void everythingIsTranslated() {
    assertThat(new TreeSet<>(ENGLISH.stringPropertyNames()))
        .filteredOn(key -> !SAME.contains(key) && !key.endsWith(".icon"))
        .filteredOn(key -> hasWords(ENGLISH.getProperty(key, "")))
        .filteredOn(key -> ENGLISH.getProperty(key, "").equals(GERMAN.getProperty(key, "")))
        .as("translate these in desktop_de.properties, or name them here as the same in German")
        .isEmpty();
  }

  private static boolean hasWords(String text) {
    return PLACEHOLDER.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter);
  }

  @Test
  void bothLanguagesFillTheSamePlaceholders() {
    assertThat(new TreeSet<>(ENGLISH.stringPropertyNames()))
        .allSatisfy(key ->
            assertThat(placeholders(GERMAN.getProperty(key, "")))
                .as(key)
                .isEqualTo(placeholders(ENGLISH.getProperty(key, ""))));
  }

  private static Set<String> placeholders(String text) {
    return found(PLACEHOLDER.matcher(text));
  }

  private static Set<String> found(Pattern pattern) {
    return found(pattern.matcher(CODE));
  }

  private static Set<String> found(Matcher matcher) {
    Set<String> found = new TreeSet<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void countsReadNaturally() {
    Texts texts = new Texts(Locale.ENGLISH);
    assertThat(texts.get("questions.effect", "Lock", 1, 0))
        .isEqualTo("Lock  ·  decides 1 finding and no provisions");
    texts.speak(Locale.GERMAN);
    assertThat(texts.get("questions.effect", "Schloss", 1, 0))
        .isEqualTo("Schloss  ·  entscheidet über 1 Befund und keine Bestimmungen");
  }

  @Test
  void daysAndNumbersFollowTheLanguage() {
    Texts texts = new Texts(Locale.GERMAN);
    LocalDate day = LocalDate.of(2027, 1, 31);

    assertThat(texts.day(day)).isEqualTo("31.01.2027");
    assertThat(texts.get("panel.findings", 1234)).isEqualTo("Befunde (1.234)");
    texts.speak(Locale.ENGLISH);
    assertThat(texts.day(day)).isEqualTo("Jan 31, 2027");
    assertThat(texts.get("panel.findings", 1234)).isEqualTo("Findings (1,234)");
  }

  @Test
  void daysAreReadAsTheyAreShownAndAsTheyStandInModels() {
    DayConverter converter = new DayConverter(new Texts(Locale.GERMAN));
    LocalDate day = LocalDate.of(2027, 1, 31);

    assertThat(converter.fromString(converter.toString(day))).isEqualTo(day);
    assertThat(converter.fromString(" 2027-01-31 ")).isEqualTo(day);
    assertThat(converter.fromString("soon")).isNull();
  }
}
