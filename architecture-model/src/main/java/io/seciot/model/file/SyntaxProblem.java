package io.seciot.model.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.seciot.model.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the parsers of JSON and YAML stumbled over, and where. */
final class SyntaxProblem {

  private record Sentence(String reason, String advice) {}

  private record Rule(Pattern pattern, Function<MatchResult, Sentence> sentence) {}

  private static final String EARLY_END = "Close every bracket, brace and quotation mark";
  private static final String UTF_8 = "Save it again with the encoding UTF-8";

  private static final List<Rule> RULES =
      List.of(
          rule(
              "Unexpected end-of-input: expected close marker for (Object|Array).*line: (\\d+)",
              m ->
                  new Sentence(
                      "the file ends before "
                          + container(m.group(1))
                          + " that starts on line "
                          + m.group(2)
                          + " is closed",
                      EARLY_END)),
          rule(
              "Unexpected end-of-input|unexpected end of stream|<stream end>",
              m -> new Sentence("the file ends too early", EARLY_END)),
          rule(
              "Duplicate field '(.*)'",
              m ->
                  new Sentence(
                      "the field " + Problem.quote(m.group(1)) + " is here a second time",
                      "Keep one of the two")),
          rule(
              "Unexpected close marker '(.)': expected '(.)' \\(for (Object|Array).*line: (\\d+)",
              m ->
                  new Sentence(
                      "\""
                          + m.group(1)
                          + "\" stands where \""
                          + m.group(2)
                          + "\" must close "
                          + container(m.group(3))
                          + " that starts on line "
                          + m.group(4),
                      "Close brackets and braces in the order in which they were opened")),
          rule(
              "Unexpected close marker '(.)'",
              m ->
                  new Sentence(
                      "\"" + m.group(1) + "\" closes nothing that was opened", "Remove it")),
          rule(
              "Unexpected character \\('([}\\]])'.*(start field name|expected a value)",
              m ->
                  new Sentence(
                      "something is missing before \"" + m.group(1) + "\"",
                      "Remove the comma before it or add what is missing")),
          rule(
              "Unexpected character \\('''",
              m ->
                  new Sentence(
                      "a single quotation mark stands here",
                      "Put names and texts in double quotation marks")),
          rule(
              "Unexpected character \\('(.)'.*start field name",
              m ->
                  new Sentence(
                      "the name of a field starts with \"" + m.group(1) + "\"",
                      "Put the name in double quotation marks")),
          rule(
              "Unexpected character \\('(.)'.*(colon|comma) to separate",
              m ->
                  m.group(2).equals("comma")
                      ? new Sentence(
                          "a comma is missing between this and what stands before it", "Add it")
                      : new Sentence("a colon is missing after the name of the field", "Add it")),
          rule(
              "maybe a \\(non-standard\\) comment",
              m ->
                  new Sentence(
                      "a comment stands here and JSON has none", "Remove it or use a description")),
          rule(
              "in numeric value|Invalid numeric value|Malformed numeric value|Non-standard token",
              m ->
                  new Sentence(
                      "this number is not written as numbers are",
                      "Write it as 12 or 1.5; leave out what is not known")),
          rule(
              "Unexpected character \\('(.)'",
              m ->
                  new Sentence(
                      Problem.quote(m.group(1)) + " stands where a value is expected",
                      "Put texts in double quotation marks")),
          rule(
              "Unrecognized token '(.*?)'",
              m ->
                  new Sentence(
                      Problem.quote(m.group(1)) + " is not a value",
                      "Put texts in double quotation marks")),
          rule(
              "Illegal unquoted character \\(\\(CTRL-CHAR, code (10|13)\\)",
              m ->
                  new Sentence(
                      "a text goes on after the end of its line",
                      "Close the quotation mark, or write \\n for a new line")),
          rule(
              "CTRL-CHAR|special characters are not allowed|unacceptable code point",
              m ->
                  new Sentence(
                      "an invisible control character stands here",
                      "Remove it; if this is not a text file, give a SecIoT model")),
          rule(
              "Unrecognized character escape|hex-digit for character escape|unknown escape",
              m ->
                  new Sentence(
                      "a backslash stands before something that cannot follow it",
                      "Write two backslashes for one")),
          rule("UTF-(8|16|32)", m -> new Sentence("this is not a text in UTF-8", UTF_8)),
          rule(
              "found character '\\\\t",
              m -> new Sentence("a tab indents this line", "Indent with spaces")),
          rule(
              "found character '(.)' that cannot start",
              m ->
                  new Sentence(
                      "a value starts with \"" + m.group(1) + "\"",
                      "Put the value in quotation marks")),
          rule(
              "mapping values are not allowed",
              m ->
                  new Sentence(
                      "there is a colon where none can be",
                      "Correct the indentation, or put the text in quotation marks")),
          rule(
              "expected <block end>|could not find expected ':'|block (sequence|mapping)",
              m ->
                  new Sentence(
                      "this line does not fit the lines above it",
                      "Correct the indentation; each field needs a name and a colon")),
          rule(
              "Expected a field name",
              m ->
                  new Sentence(
                      "the name of a field is not a text", "Write the name as a plain text")));

  private static final Pattern ELSEWHERE =
      Pattern.compile("Unrecognized token|expected a valid value|CTRL-CHAR");

  private SyntaxProblem() {}

  /**
   * What a parser says, as a problem of the file.
   *
   * @param reached the line that the parser had reached, for failures that name none
   */
  static Problem of(
      String file, String format, int reached, int depth, JsonProcessingException failure) {
    int line = line(failure) > 0 ? line(failure) : reached;
    if (failure instanceof StreamConstraintsException) {
      return beyondLimits(file, line, failure.getOriginalMessage(), depth);
    }
    String message = message(failure);
    if (message.contains("Nesting Depth exceeded")) {
      return tooDeep(file, line, depth);
    }
    Sentence sentence = sentence(format, message);
    return new Problem(file, line, "", sentence.reason(), sentence.advice());
  }

  /** What a parser says of the very start of a file, which then is most often something else. */
  static Problem atStart(String file, String format, int depth, JsonProcessingException failure) {
    Problem problem = of(file, format, 1, depth, failure);
    boolean other = ELSEWHERE.matcher(message(failure)).find() && format.equals("JSON");
    return other
        ? new Problem(
            file,
            problem.line(),
            "",
            "this is not a SecIoT model: it does not start as JSON does",
            "Give a SecIoT model; use seciot import for other tools' files")
        : problem;
  }

  /** The file is not text in the encoding that it must have. */
  static Problem notText(String file) {
    return Problem.ofFile(file, "this is not a text in UTF-8", UTF_8);
  }

  private static Sentence sentence(String format, String message) {
    for (Rule rule : RULES) {
      var found = rule.pattern().matcher(message);
      if (found.find()) {
        return rule.sentence().apply(found.toMatchResult());
      }
    }
    return new Sentence("this is not valid " + format, "Correct the syntax at this place");
  }

  private static Problem beyondLimits(String file, int line, String message, int depth) {
    if (message.contains("nesting depth")) {
      return tooDeep(file, line, depth);
    }
    boolean number = message.startsWith("Number");
    return new Problem(
        file,
        line,
        "",
        number ? "a number has too many digits" : "a text or name is too long",
        number ? "Give a number that a product can have" : "Put long texts into a document");
  }

  private static Problem tooDeep(String file, int line, int depth) {
    return new Problem(
        file,
        line,
        "",
        "the file is nested more than " + depth + " levels deep",
        "Say what is inside what with the field \"in\", not with nesting");
  }

  private static String message(JsonProcessingException failure) {
    return failure.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null
        ? marked.getProblem()
        : failure.getOriginalMessage();
  }

  private static int line(JsonProcessingException failure) {
    if (failure.getCause() instanceof MarkedYAMLException marked
        && marked.getProblemMark() != null) {
      return marked.getProblemMark().getLine() + 1;
    }
    return failure.getLocation() == null ? 0 : Math.max(0, failure.getLocation().getLineNr());
  }

  private static String container(String kind) {
    return kind.equals("Object") ? "the object" : "the list";
  }

  private static Rule rule(String pattern, Function<MatchResult, Sentence> sentence) {
    return new Rule(Pattern.compile(pattern, Pattern.DOTALL), sentence);
  }
}
