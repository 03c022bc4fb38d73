package io.seciot.model.file;

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
import io.seciot.model.Point;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.Profile;
import io.seciot.model.References;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Stage;
import io.seciot.model.Value;
import io.seciot.model.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.jspecify.annotations.Nullable;

/** Makes a model of what a file holds, or says everything that is wrong with it. */
final class ModelReader {

  /** Where an item stands in the file, for problems that show only when all is read. */
  private record Place(int line, String path) {}

  private final List<Problem> found = new ArrayList<>();
  private final Cursor.Problems problems;
  private final Map<String, Item> items = new TreeMap<>();
  private final Map<String, Decision> decisions = new TreeMap<>();
  private final Map<String, View> views = new TreeMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Place> viewPlaces = new HashMap<>();

  private ModelReader(String file) {
    problems = new Cursor.Problems(file, found);
  }

  static Architecture read(String file, Located content) throws ProblemException {
    ModelReader reader = new ModelReader(file);
    Architecture model = reader.model(content);
    if (reader.found.isEmpty()) {
      References.broken(model).forEach(reader::report);
    }
    if (!reader.found.isEmpty()) {
      throw new ProblemException(Lists.immutable.withAll(reader.found));
    }
    return model;
  }

  private Architecture model(Located content) {
    Cursor root = Cursor.on(problems, "", content);
    version(root);
    root.take("$schema");
    add(root, product(root.object("product")));
    each(root, "elements", this::element);
    each(root, "flows", this::flow);
    each(root, "data", cursor -> new DataAsset(profile(cursor, "id")));
    each(root, "updates", this::update);
    each(root, "stages", this::stage);
    root.eachEntry("decisions", (path, value) -> decision(Cursor.on(problems, path, value)));
    root.eachEntry("views", (path, value) -> view(Cursor.on(problems, path, value)));
    return new Architecture(
        SortedMaps.immutable.withSortedMap(new TreeMap<>(items)),
        SortedMaps.immutable.withSortedMap(new TreeMap<>(decisions)),
        SortedMaps.immutable.withSortedMap(new TreeMap<>(views)),
        root.extras());
  }

  private void version(Cursor root) {
    Located version = root.take("seciot");
    if (version instanceof Located.Scalar(int line, Long number) && number == 1) {
      return;
    }
    if (version == null) {
      root.problem(
          "seciot",
          "this is not a SecIoT model: the field \"seciot\" is missing",
          "A model starts with \"seciot\": 1; use seciot import for other tools' files");
    } else {
      root.problem(
          "seciot",
          "the format version is " + version.what() + " and this program reads 1",
          "Open the file with a newer SecIoT");
    }
  }

  private void each(Cursor root, String field, Function<Cursor, Item> reader) {
    root.eachEntry(
        field,
        (path, value) -> {
          Cursor cursor = Cursor.on(problems, path, value);
          add(cursor, reader.apply(cursor));
        });
  }

  private void add(Cursor cursor, Item item) {
    Place earlier = places.putIfAbsent(item.id(), new Place(cursor.line(), cursor.path()));
    if (earlier != null && !item.id().isEmpty()) {
      cursor.problem(
          "id",
          "the id \""
              + item.id()
              + "\" is used a second time"
              + (earlier.line() > 0 ? "; line " + earlier.line() + " has it first" : ""),
          "Give each item an id of its own");
      return;
    }
    items.put(item.id(), item);
  }

  private Product product(Cursor cursor) {
    String maker = cursor.text("maker", "");
    String version = cursor.text("version", "");
    return new Product(profile(cursor, null), maker, version);
  }

  private Element element(Cursor cursor) {
    String kind = cursor.requiredSlug("kind");
    String parent = cursor.optionalText("in");
    var data = cursor.texts("data");
    return new Element(profile(cursor, "id"), kind, parent, data);
  }

  private Flow flow(Cursor cursor) {
    String source = cursor.requiredText("from");
    String target = cursor.requiredText("to");
    var data = cursor.texts("data");
    return new Flow(profile(cursor, "id"), source, target, data);
  }

  private FirmwareUpdate update(Cursor cursor) {
    String updates = cursor.requiredText("updates");
    var flows = cursor.texts("flows");
    return new FirmwareUpdate(profile(cursor, "id"), updates, flows);
  }

  private Stage stage(Cursor cursor) {
    Stage.Phase phase = choice(cursor, "phase", Stage.Phase.class, Stage.Phase.RUN);
    return new Stage(profile(cursor, "id"), phase);
  }

  private static <E extends Enum<E>> E choice(
      Cursor cursor, String field, Class<E> type, E otherwise) {
    String text = cursor.requiredText(field);
    Optional<E> found = Words.parse(type, text);
    if (found.isEmpty() && !text.isEmpty()) {
      cursor.problem(
          field,
          "\"" + text + "\" is not known here",
          "Use one of " + String.join(", ", Words.all(type)));
    }
    return found.orElse(otherwise);
  }

  /** Reads what all items have; call last, for it keeps what no one else took. */
  private Profile profile(Cursor cursor, @Nullable String idField) {
    String id = idField == null ? Product.ID : cursor.requiredSlug(idField);
    String name = cursor.text("name", id);
    String description = cursor.text("description", "");
    ImmutableSortedMap<String, Fact> facts = facts(cursor.object("facts"));
    return new Profile(id, name, description, facts, cursor.extras());
  }

  private ImmutableSortedMap<String, Fact> facts(Cursor cursor) {
    Map<String, Fact> read = new TreeMap<>();
    cursor.eachField((property, value) -> {
      Fact fact = fact(cursor.at(property), value);
      if (fact != null) {
        read.put(property, fact);
      }
    });
    return read.isEmpty()
        ? SortedMaps.immutable.empty()
        : SortedMaps.immutable.withSortedMap(new TreeMap<>(read));
  }

  private @Nullable Fact fact(String path, Located written) {
    if (written instanceof Located.Fields) {
      Cursor cursor = Cursor.on(problems, path, written);
      Located content = cursor.take("value");
      if (content == null) {
        cursor.problem("value", "the field \"value\" is missing", "Add it");
        return null;
      }
      Value value = value(cursor.at("value"), content);
      Source source = cursor.has("source") ? source(cursor.object("source")) : Source.DRAWN;
      return value == null ? null : new Fact(value, source);
    }
    Value value = value(path, written);
    return value == null ? null : Fact.drawn(value);
  }

  private @Nullable Value value(String path, Located written) {
    switch (written) {
      case Located.Scalar(int line, String text) -> {
        return Value.of(text);
      }
      case Located.Scalar(int line, Boolean flag) -> {
        return Value.of(flag);
      }
      case Located.Scalar(int line, Long number) -> {
        return Value.of(number);
      }
      case Located.Entries(int line, List<Located> values)
          when values.stream().allMatch(v -> v instanceof Located.Scalar(int l, String t)) -> {
        return Value.of(
            Lists.immutable.withAll(values).collect(v -> (String) ((Located.Scalar) v).value()));
      }
      case Located other -> {
        problems.add(
            other.line(),
            path,
            "expected a text, a whole number, true, false or a list of texts, not " + other.what(),
            "Leave the fact out where it is unknown");
        return null;
      }
    }
  }

  private Source source(Cursor cursor) {
    if (cursor.has("answered")) {
      Cursor answered = cursor.object("answered");
      return new Source.Answered(signature(answered), answered.optionalText("evidence"));
    }
    if (cursor.has("imported")) {
      Cursor imported = cursor.object("imported");
      int line = imported.has("line") ? (int) imported.number("line") : 0;
      return new Source.Imported(imported.requiredText("file"), line);
    }
    if (cursor.has("catalogue")) {
      return new Source.Catalogue(cursor.requiredText("catalogue"));
    }
    if (cursor.has("evidence")) {
      return new Source.Evidence(cursor.requiredText("evidence"));
    }
    cursor.problem(
        "", "this says no known source", "Use one of answered, imported, catalogue, evidence");
    return Source.DRAWN;
  }

  private static Signature signature(Cursor cursor) {
    return new Signature(cursor.requiredText("by"), cursor.requiredDate("on"));
  }

  private void decision(Cursor cursor) {
    String finding = cursor.requiredText("finding");
    Decision decision =
        new Decision(
            finding,
            choice(cursor, "status", Decision.Status.class, Decision.Status.IN_PROGRESS),
            signature(cursor),
            cursor.requiredText("reason"),
            cursor.optionalText("ticket"),
            cursor.date("expires"),
            Extras.NONE);
    decisions.put(finding, withExtras(decision, cursor.extras()));
  }

  private static Decision withExtras(Decision d, Extras extras) {
    return new Decision(
        d.finding(), d.status(), d.signature(), d.reason(), d.ticket(), d.expires(), extras);
  }

  private void view(Cursor cursor) {
    String id = cursor.requiredSlug("id");
    String name = cursor.text("name", id);
    Map<String, Box> boxes = new TreeMap<>();
    Cursor drawn = cursor.object("boxes");
    drawn.eachField(
        (element, value) -> boxes.put(element, box(Cursor.on(problems, drawn.at(element), value))));
    Map<String, ImmutableList<Point>> routes = new TreeMap<>();
    Cursor bent = cursor.object("routes");
    bent.eachField((flow, value) -> routes.put(flow, points(bent, flow)));
    if (viewPlaces.putIfAbsent(id, new Place(cursor.line(), cursor.path())) != null) {
      cursor.problem(
          "id", "the id \"" + id + "\" is used by another view", "Give each view an id of its own");
    }
    views.put(
        id,
        new View(
            id,
            name,
            SortedMaps.immutable.withSortedMap(new TreeMap<>(boxes)),
            SortedMaps.immutable.withSortedMap(new TreeMap<>(routes)),
            cursor.extras()));
  }

  private ImmutableList<Point> points(Cursor routes, String flow) {
    List<Point> points = new ArrayList<>();
    routes.eachEntry(
        flow,
        (path, value) -> {
          Cursor cursor = Cursor.on(problems, path, value);
          points.add(new Point(cursor.number("x"), cursor.number("y")));
        });
    return Lists.immutable.withAll(points);
  }

  private static Box box(Cursor cursor) {
    return new Box(
        cursor.number("x"), cursor.number("y"), cursor.number("width"), cursor.number("height"));
  }

  private void report(References.Broken broken) {
    Place place = places.get(broken.item());
    if (place == null || broken.field().equals("boxes") || broken.field().equals("routes")) {
      place = viewPlaces.getOrDefault(broken.item(), new Place(0, ""));
    }
    problems.add(
        place.line(),
        place.path() + "." + broken.field(),
        broken.reason(),
        "Correct the id or add what it names");
  }
}
