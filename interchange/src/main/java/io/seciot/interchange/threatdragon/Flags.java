package io.seciot.interchange.threatdragon;

import io.seciot.interchange.json.Node;
import io.seciot.model.Fact;
import io.seciot.model.Profile;
import io.seciot.model.Source;
import io.seciot.model.Value;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;

/**
 * What the tick boxes and fields of a shape state. Only a box that is ticked states something: an
 * empty one is what Threat Dragon starts with, so it stays unknown.
 */
final class Flags {

  private final String file;
  private final MutableList<String> notes;

  Flags(String file, MutableList<String> notes) {
    this.file = file;
    this.notes = notes;
  }

  /** The profile with the facts and texts of the shape. */
  Profile onto(Profile profile, Cell cell) {
    Profile result = profile;
    String text = profile.description();
    text = Words.below(text, cell.data().at("description").text().strip());
    text = Words.below(text, scope(cell));
    text = Words.below(text, remarks(cell));
    switch (cell.sort()) {
      case FLOW -> {
        result = ticked(result, cell, "isEncrypted", "encryption", "strong");
        String protocol = Words.oneLine(cell.data().at("protocol").text());
        if (!protocol.isEmpty()) {
          var known = Protocols.id(protocol);
          if (known.isPresent()) {
            result = fact(result, "protocol", known.get(), cell.data().at("protocol"));
          } else {
            text = Words.below(text, "Protocol: " + protocol + ".");
            notes.add(
                Words.quoted(profile.name())
                    + ": the protocol "
                    + Words.quoted(protocol)
                    + " is no single one of the catalogue and is kept in the description.");
          }
        }
      }
      case STORE -> result = ticked(result, cell, "isEncrypted", "encryptionAtRest", "encrypted");
      case ACTOR, PROCESS, BOUNDARY_BOX, BOUNDARY_LINE, TEXT, UNKNOWN -> {}
    }
    return result.withDescription(Words.below(text, Threats.text(cell)));
  }

  private Profile ticked(Profile profile, Cell cell, String flag, String property, String value) {
    Node node = cell.data().at(flag);
    return node.isTrue() ? fact(profile, property, value, node) : profile;
  }

  private Profile fact(Profile profile, String property, String value, Node node) {
    return profile.withFact(
        property, new Fact(Value.of(value), new Source.Imported(file, node.line())));
  }

  private static String scope(Cell cell) {
    String reason = Words.oneLine(cell.data().at("reasonOutOfScope").text());
    if (!cell.data().at("outOfScope").isTrue()) {
      return "";
    }
    return "Out of scope in Threat Dragon" + (reason.isEmpty() ? "." : ": " + reason);
  }

  /** What the file states and the vocabulary has no word for. */
  private String remarks(Cell cell) {
    MutableList<String> remarks = Lists.mutable.empty();
    remark(remarks, cell, "isPublicNetwork", "goes over a public network");
    remark(remarks, cell, "providesAuthentication", "provides authentication");
    remark(remarks, cell, "handlesGoodsOrServices", "handles goods or services");
    remark(remarks, cell, "storesInventory", "stores inventory");
    remark(remarks, cell, "isSigned", "is signed");
    String privilege = Words.oneLine(cell.data().at("privilegeLevel").text());
    if (!privilege.isEmpty()) {
      remarks.add("privilege level " + Words.quoted(privilege));
    }
    if (remarks.isEmpty()) {
      return "";
    }
    notes.add(
        Words.quoted(cell.nameOrWord())
            + ": "
            + remarks.makeString(", ")
            + "; kept in the description only"
            + (cell.data().at("isPublicNetwork").isTrue()
                ? ". Draw an internet boundary between its ends to have it counted."
                : "."));
    return "Stated in Threat Dragon: " + remarks.makeString(", ") + ".";
  }

  private static void remark(MutableList<String> remarks, Cell cell, String flag, String words) {
    if (cell.data().at(flag).isTrue()) {
      remarks.add(words);
    }
  }
}
