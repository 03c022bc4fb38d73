package io.seciot.interchange.threatdragon;

import io.seciot.interchange.json.Node;
import io.seciot.model.Fact;
import io.seciot.model.Message;
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
  private final MutableList<Message> notes;

  Flags(String file, MutableList<Message> notes) {
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
                Message.of(
                    "{0}: the protocol {1} is no single one of the catalogue and is kept in the"
                        + " description.",
                    Words.quoted(profile.name()), Words.quoted(protocol)));
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
    MutableList<Message> remarks = Lists.mutable.empty();
    remark(remarks, cell, "isPublicNetwork", Message.of("goes over a public network"));
    remark(remarks, cell, "providesAuthentication", Message.of("provides authentication"));
    remark(remarks, cell, "handlesGoodsOrServices", Message.of("handles goods or services"));
    remark(remarks, cell, "storesInventory", Message.of("stores inventory"));
    remark(remarks, cell, "isSigned", Message.of("is signed"));
    String privilege = Words.oneLine(cell.data().at("privilegeLevel").text());
    if (!privilege.isEmpty()) {
      remarks.add(Message.of("privilege level {0}", Words.quoted(privilege)));
    }
    if (remarks.isEmpty()) {
      return "";
    }
    Message said = Message.listed(remarks.toImmutable());
    Message about = Words.quoted(cell.nameOrWord());
    notes.add(
        cell.data().at("isPublicNetwork").isTrue()
            ? Message.of(
                "{0}: {1}; kept in the description only. Draw an internet boundary between its ends"
                    + " to have it counted.",
                about, said)
            : Message.of("{0}: {1}; kept in the description only.", about, said));
    return "Stated in Threat Dragon: " + said.english() + ".";
  }

  private static void remark(MutableList<Message> remarks, Cell cell, String flag, Message words) {
    if (cell.data().at(flag).isTrue()) {
      remarks.add(words);
    }
  }
}
