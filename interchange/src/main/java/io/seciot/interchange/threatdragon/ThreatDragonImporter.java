package io.seciot.interchange.threatdragon;

import io.seciot.interchange.ImportResult;
import io.seciot.interchange.Importer;
import io.seciot.interchange.json.JsonFile;
import io.seciot.interchange.json.Node;
import io.seciot.model.Architecture;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.Profile;
import io.seciot.model.References;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;

/**
 * OWASP Threat Dragon JSON, versions 1 and 2. Shapes become elements, boxes become boundaries by
 * where they are drawn, every diagram becomes a view; what was ticked becomes a fact with file and
 * line, what was not stays unknown.
 */
public final class ThreatDragonImporter implements Importer {

  /**
   * More shapes and lines are refused: time grows with the square of their number, and so many take
   * some seconds.
   */
  static final int MOST_CELLS = 5_000;

  @Override
  public String id() {
    return "threat-dragon";
  }

  @Override
  public String label() {
    return "OWASP Threat Dragon (JSON)";
  }

  @Override
  public boolean recognises(String fileName, byte[] head) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String text = new String(head, StandardCharsets.UTF_8);
    return !name.endsWith(".seciot.json")
        && text.stripLeading().replace("\uFEFF", "").startsWith("{")
        && (text.contains("\"summary\"")
            || text.contains("\"diagramJson\"")
            || text.contains("\"tm.")
            || (text.contains("\"detail\"") && text.contains("\"diagrams\"")));
  }

  @Override
  public ImportResult read(String fileName, byte[] content) throws ProblemException {
    Node root = JsonFile.read(fileName, content);
    boolean isThreatDragon =
        root.at("summary") instanceof Node.Fields || root.at("detail") instanceof Node.Fields;
    if (!isThreatDragon) {
      throw new ProblemException(
          Problem.ofFile(
              fileName,
              "this is no Threat Dragon model: it has neither a summary nor a detail",
              "Give the JSON file that Threat Dragon saves"));
    }
    refuseTooMany(fileName, root);
    Translation translation = new Translation(plain(fileName), product(fileName, root));
    int number = 1;
    for (Node diagram : root.at("detail", "diagrams").entries()) {
      translation.diagram(diagram, number++);
    }
    if (number == 1) {
      translation.notes().add(Message.of("The file has no diagram, so the model is empty."));
    }
    refuseTooDeep(fileName, translation.model());
    return translation.result();
  }

  private static void refuseTooMany(String fileName, Node root) throws ProblemException {
    int cells = 0;
    for (Node diagram : root.at("detail", "diagrams").entries()) {
      Node list = DiagramTranslation.cells(diagram);
      cells += list.entries().size();
      if (cells > MOST_CELLS) {
        throw new ProblemException(
            new Problem(
                fileName,
                list.line(),
                "",
                Message.of("the diagrams have more than {0} shapes and lines", MOST_CELLS),
                Message.of("Split the model in Threat Dragon and import its parts")));
      }
    }
  }

  /** What is nested deeper could be saved and then not be opened. */
  private static void refuseTooDeep(String fileName, Architecture model) throws ProblemException {
    int most = References.MAX_DEPTH;
    if (model.elements().anySatisfy(element -> model.ancestors(element.id()).size() >= most)) {
      throw new ProblemException(
          Problem.ofFile(
              fileName,
              Message.of("boundaries are nested more than {0} levels deep", most),
              Message.of("Draw fewer of them inside of each other")));
    }
  }

  private static Product product(String fileName, Node root) {
    String title = Words.oneLine(root.at("summary", "title").text());
    String text = root.at("summary", "description").text().strip();
    text = Words.below(text, line("Owner", root.at("summary", "owner").text()));
    text = Words.below(text, line("Reviewer", root.at("detail", "reviewer").text()));
    String contributors =
        Lists.immutable
            .withAll(root.at("detail", "contributors").entries())
            .collect(person -> Words.oneLine(person.at("name").text()))
            .reject(String::isEmpty)
            .makeString(", ");
    text = Words.below(text, line("Contributors", contributors));
    String name = title.isEmpty() ? plain(fileName).replaceAll("\\.[^.]*$", "") : title;
    return new Product(Profile.of(Product.ID, name).withDescription(text), "", "");
  }

  private static String line(String label, String text) {
    String plain = Words.oneLine(text);
    return plain.isEmpty() ? "" : label + ": " + plain;
  }

  /** The name without folders, so that a model does not depend on where the file was. */
  private static String plain(String fileName) {
    return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  }
}
