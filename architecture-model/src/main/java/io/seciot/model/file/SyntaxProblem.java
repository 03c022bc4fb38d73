package io.seciot.model.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the parsers of JSON and YAML stumbled over, and where. */
final class SyntaxProblem {

  private record Sentence(Message reason, Message advice) {

    Sentence(String reason, String advice) {
      this(Message.of(reason), Message.of(advice));
    }
  }

  private record Rule(Pattern pattern, Function<MatchResult, Sentence> sentence) {}

  private static final String EARLY_END = "Close every bracket, brace and quotation mark";
  private static final String UTF_8 = "Save it again with the encoding UTF-8";

  private static final List<Rule> RULES =
      List.of(
          rule(
              "Unexpected end-of-input: expected close marker for (Object|Array).*line: (\\d+)",
              m ->
                  new Sentence(
                      m.group(1).equals("Object")
                          ? Message.of(
                              "the file ends before the object that starts on line {0} is closed",
                              m.group(2))
                          : Message.of(
                              "the file ends before the list that starts on line {0} is closed",
                              m.group(2)),
                      Message.of(EARLY_END))),
          rule(
              "Unexpected end-of-input|unexpected end of stream|<stream end>",
              m -> new Sentence("the file ends too early", EARLY_END)),
          rule(
              "Duplicate field '(.*)'",
              m ->
                  new Sentence(
                      Message.of("the field {0} is here a second time", Message.quoted(m.group(1))),
                      Message.of("Keep one of the two"))),
          rule(
              "Unexpected close marker '(.)': expected '(.)' \\(for (Object|Array).*line: (\\d+)",
              m ->
                  new Sentence(
                      m.group(3).equals("Object")
                          ? Message.of(
                              "\"{0}\" stands where \"{1}\" must close the object that starts on"
                                  + " line {2}",
                              m.group(1), m.group(2), m.group(4))
                          : Message.of(
                              "\"{0}\" stands where \"{1}\" must close the list that starts on"
                                  + " line {2}",
                              m.group(1), m.group(2), m.group(4)),
                      Message.of(
                          "Close brackets and braces in the order in which they were opened"))),
          rule(
              "Unexpected close marker '(.)'",
              m ->
                  new Sentence(
                      Message.of("\"{0}\" closes nothing that was opened", m.group(1)),
                      Message.of("Remove it"))),
          rule(
              "Unexpected character \\('([}\\]])'.*(start field name|expected a value)",
              m ->
                  new Sentence(
                      Message.of("something is missing before \"{0}\"", m.group(1)),
                      Message.of("Remove the comma before it or add what is missing"))),
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
                      Message.of("the name of a field starts with \"{0}\"", m.group(1)),
                      Message.of("Put the name in double quotation marks"))),
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
                      Message.of(
                          "{0} stands where a value is expected", Message.quoted(m.group(1))),
                      Message.of("Put texts in double quotation marks"))),
          rule(
              "Unrecognized token '(.*?)'",
              m ->
                  new Sentence(
                      Message.of("{0} is not a value", Message.quoted(m.group(1))),
                      Message.of("Put texts in double quotation marks"))),
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
                      Message.of("a value starts with \"{0}\"", m.group(1)),
                      Message.of("Put the value in quotation marks"))),
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
    return new Sentence(
        Message.of("this is not valid {0}", format),
        Message.of("Correct the syntax at this place"));
  }

  private static Problem beyondLimits(String file, int line, String message, int depth) {
    if (message.contains("nesting depth")) {
      return tooDeep(file, line, depth);
    }
    return message.startsWith("Number")
        ? new Problem(
            file, line, "", "a number has too many digits", "Give a number that a product can have")
        : new Problem(
            file, line, "", "a text or name is too long", "Put long texts into a document");
  }

  private static Problem tooDeep(String file, int line, int depth) {
    return new Problem(
        file,
        line,
        "",
        Message.of("the file is nested more than {0} levels deep", depth),
        Message.of("Say what is inside what with the field \"in\", not with nesting"));
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

  private static Rule rule(String pattern, Function<MatchResult, Sentence> sentence) {
    return new Rule(Pattern.compile(pattern, Pattern.DOTALL), sentence);
  }
}
