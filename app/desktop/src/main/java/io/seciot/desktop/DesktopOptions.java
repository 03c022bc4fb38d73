package io.seciot.desktop;

import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param model the model to open, if one was named
 * @param selfCheck whether to try everything once and leave
 * @param screenshots where the self-check puts pictures, if wanted
 * @param measureStart whether to print how long the first frame took, and leave
 * @param measureFrames models to print the times of frames of, and leave; empty for none
 */
record DesktopOptions(
    Optional<Path> model,
    boolean selfCheck,
    Optional<Path> screenshots,
    boolean measureStart,
    List<Path> measureFrames) {

  static DesktopOptions parse(List<String> arguments) throws ProblemException {
    Optional<Path> model = Optional.empty();
    Optional<Path> screenshots = Optional.empty();
    boolean selfCheck = false;
    boolean measureStart = false;
    List<Path> measureFrames = List.of();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      switch (argument) {
        case "--self-check" -> selfCheck = true;
        case "--measure-start" -> measureStart = true;
        case "--measure-frames" -> {
          measureFrames = arguments.stream().skip(i + 1).map(Path::of).toList();
          if (measureFrames.isEmpty()) {
            throw wrong(argument, "it needs models, the one to compare with first");
          }
          i = arguments.size();
        }
        case "--screenshots" -> {
          i++;
          if (i == arguments.size()) {
            throw wrong(argument, "it needs a folder");
          }
          screenshots = Optional.of(Path.of(arguments.get(i)));
        }
        default -> {
          if (argument.startsWith("-")) {
            throw wrong(argument, "there is no such option");
          }
          model = Optional.of(Path.of(argument));
        }
      }
    }
    return new DesktopOptions(model, selfCheck, screenshots, measureStart, measureFrames);
  }

  private static ProblemException wrong(String argument, String reason) {
    return new ProblemException(
        Problem.ofFile(
            argument, reason, "Use: seciot desktop [MODEL] [--self-check [--screenshots DIR]]"));
  }
}
