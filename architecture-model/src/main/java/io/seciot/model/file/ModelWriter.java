package io.seciot.model.file;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.DataAsset;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Note;
import io.seciot.model.Point;
import io.seciot.model.Product;
import io.seciot.model.Profile;
import io.seciot.model.Source;
import io.seciot.model.Stage;
import io.seciot.model.Value;
import io.seciot.model.View;
import java.io.IOException;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;

/** Writes a model so that the same model always gives the same bytes: everything sorted by id. */
final class ModelWriter {

  /** Names the published schema, for editors that complete and check JSON. */
  static final String SCHEMA = "urn:seciot:schema:model:1";

  private final JsonGenerator out;
  private final DiscussionWriter discussion;

  ModelWriter(JsonGenerator out) {
    this.out = out;
    this.discussion = new DiscussionWriter(out);
  }

  void write(Architecture model) throws IOException {
    out.writeStartObject();
    out.writeStringField("$schema", SCHEMA);
    out.writeNumberField("seciot", 1);
    out.writeObjectFieldStart("product");
    product(model.product());
    ids("packs", model.packs());
    items("elements", model.elements());
    items("flows", model.flows());
    items("data", model.dataAssets());
    items("updates", model.updates());
    items("stages", model.stages());
    if (model.decisions().notEmpty()) {
      out.writeArrayFieldStart("decisions");
      for (Decision decision : model.decisions().valuesView()) {
        decision(decision);
      }
      out.writeEndArray();
    }
    discussion.comments(model.comments());
    discussion.reviews(model.reviews());
    if (model.views().notEmpty()) {
      out.writeArrayFieldStart("views");
      for (View view : model.views().valuesView()) {
        view(view);
      }
      out.writeEndArray();
    }
    extras(model.extras());
    out.writeEndObject();
  }

  private void product(Product product) throws IOException {
    out.writeStringField("name", product.name());
    text("maker", product.maker());
    text("version", product.version());
    rest(product.profile());
  }

  private void items(String field, RichIterable<? extends Item> items) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(field);
    for (Item item : items) {
      out.writeStartObject();
      out.writeStringField("id", item.id());
      special(item);
      rest(item.profile());
    }
    out.writeEndArray();
  }

  private void special(Item item) throws IOException {
    switch (item) {
      case Element element -> {
        out.writeStringField("kind", element.kind());
        out.writeStringField("name", element.name());
        optional("in", element.parent());
        ids("data", element.data());
      }
      case Flow flow -> {
        out.writeStringField("name", flow.name());
        out.writeStringField("from", flow.source());
        out.writeStringField("to", flow.target());
        ids("data", flow.data());
      }
      case FirmwareUpdate update -> {
        out.writeStringField("name", update.name());
        out.writeStringField("updates", update.updates());
        ids("flows", update.flows());
      }
      case Stage stage -> {
        out.writeStringField("name", stage.name());
        out.writeStringField("phase", Words.of(stage.phase()));
      }
      case DataAsset data -> out.writeStringField("name", data.name());
      case Product product -> throw new IllegalArgumentException("a product is no list entry");
    }
  }

  /** Description, facts and unknown fields, and the end of the object. */
  private void rest(Profile profile) throws IOException {
    text("description", profile.description());
    if (profile.facts().notEmpty()) {
      out.writeObjectFieldStart("facts");
      for (var entry : profile.facts().keyValuesView()) {
        out.writeFieldName(entry.getOne());
        fact(entry.getTwo());
      }
      out.writeEndObject();
    }
    extras(profile.extras());
    out.writeEndObject();
  }

  private void fact(Fact fact) throws IOException {
    if (fact.source() instanceof Source.Drawn && fact.extras().isEmpty()) {
      value(fact.value());
      return;
    }
    out.writeStartObject();
    out.writeFieldName("value");
    value(fact.value());
    if (!(fact.source() instanceof Source.Drawn)) {
      out.writeObjectFieldStart("source");
      source(fact.source(), fact.extras().at("source"));
      out.writeEndObject();
    }
    extras(fact.extras().without("source"));
    out.writeEndObject();
  }

  private void value(Value value) throws IOException {
    switch (value) {
      case Value.Flag flag -> out.writeBoolean(flag.yes());
      case Value.Amount amount -> out.writeNumber(amount.number());
      case Value.Text text -> out.writeString(text.text());
      case Value.Texts texts -> texts(texts.texts());
    }
  }

  private void source(Source source, Extras extras) throws IOException {
    switch (source) {
      case Source.Drawn drawn -> {}
      case Source.Answered answered -> {
        out.writeObjectFieldStart("answered");
        discussion.signature(answered.signature());
        optional("evidence", answered.evidence());
        extras(extras.at("answered"));
        out.writeEndObject();
        extras(extras.without("answered"));
      }
      case Source.Catalogue catalogue -> {
        out.writeStringField("catalogue", catalogue.entry());
        extras(extras);
      }
      case Source.Imported imported -> {
        out.writeObjectFieldStart("imported");
        out.writeStringField("file", imported.file());
        if (imported.line() > 0) {
          out.writeNumberField("line", imported.line());
        }
        extras(extras.at("imported"));
        out.writeEndObject();
        extras(extras.without("imported"));
      }
      case Source.Evidence evidence -> {
        out.writeStringField("evidence", evidence.document());
        extras(extras);
      }
    }
  }

  private void decision(Decision decision) throws IOException {
    out.writeStartObject();
    out.writeStringField("finding", decision.finding());
    out.writeStringField("status", Words.of(decision.status()));
    discussion.signature(decision.signature());
    out.writeStringField("reason", decision.reason());
    optional("ticket", decision.ticket());
    optional("expires", decision.expires() == null ? null : decision.expires().toString());
    ids("measures", decision.measures());
    extras(decision.extras());
    out.writeEndObject();
  }

  private void view(View view) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", view.id());
    out.writeStringField("name", view.name());
    if (view.boxes().notEmpty()) {
      out.writeObjectFieldStart("boxes");
      for (var entry : view.boxes().keyValuesView()) {
        out.writeFieldName(entry.getOne());
        box(entry.getTwo(), view.extras().at("boxes").at(entry.getOne()));
      }
      out.writeEndObject();
    }
    if (view.routes().notEmpty()) {
      out.writeObjectFieldStart("routes");
      for (var entry : view.routes().keyValuesView()) {
        out.writeArrayFieldStart(entry.getOne());
        for (Point point : entry.getTwo()) {
          out.writeStartObject();
          number("x", point.x());
          number("y", point.y());
          out.writeEndObject();
        }
        out.writeEndArray();
      }
      out.writeEndObject();
    }
    if (view.notes().notEmpty()) {
      out.writeObjectFieldStart("notes");
      for (var entry : view.notes().keyValuesView()) {
        out.writeFieldName(entry.getOne());
        note(entry.getTwo());
      }
      out.writeEndObject();
    }
    extras(view.extras().without("boxes"));
    out.writeEndObject();
  }

  private void box(Box box, Extras extras) throws IOException {
    out.writeStartObject();
    corners(box);
    extras(extras);
    out.writeEndObject();
  }

  private void note(Note note) throws IOException {
    out.writeStartObject();
    out.writeStringField("text", note.text());
    corners(note.box());
    extras(note.extras());
    out.writeEndObject();
  }

  private void corners(Box box) throws IOException {
    number("x", box.x());
    number("y", box.y());
    number("width", box.width());
    number("height", box.height());
  }

  /** Whole pixels without a fraction, others to a tenth: finer than anyone can see. */
  private void number(String field, double value) throws IOException {
    double rounded = Math.round(value * 10) / 10.0;
    if (rounded == Math.rint(rounded)) {
      out.writeNumberField(field, (long) rounded);
    } else {
      out.writeNumberField(field, rounded);
    }
  }

  private void text(String field, String text) throws IOException {
    if (!text.isEmpty()) {
      out.writeStringField(field, text);
    }
  }

  private void optional(String field, @Nullable String text) throws IOException {
    if (text != null) {
      out.writeStringField(field, text);
    }
  }

  private void ids(String field, ImmutableSortedSet<String> ids) throws IOException {
    if (ids.notEmpty()) {
      out.writeFieldName(field);
      texts(ids);
    }
  }

  private void texts(ImmutableSortedSet<String> texts) throws IOException {
    out.writeStartArray();
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }

  private void extras(Extras extras) throws IOException {
    discussion.extras(extras);
  }
}
