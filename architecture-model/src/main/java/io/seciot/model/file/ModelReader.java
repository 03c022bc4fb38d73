package io.seciot.model.file;

import io.seciot.model.Architecture;
import io.seciot.model.Comment;
import io.seciot.model.DataAsset;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Message;
import io.seciot.model.PackNames;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.Profile;
import io.seciot.model.References;
import io.seciot.model.Review;
import io.seciot.model.Stage;
import io.seciot.model.View;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;

/** Makes a model of what a file holds, or says everything that is wrong with it. */
final class ModelReader {

  /** Where an item stands in the file, for problems that show only when all is read. */
  private record Place(String path, Located.Fields object) {

    static Place of(Cursor cursor) {
      return new Place(cursor.path(), cursor.located());
    }

    int line() {
      return object.line();
    }

    int lineOf(References.Broken broken) {
      return switch (object.values().get(broken.field())) {
        case null -> line();
        case Located.Fields fields ->
            fields.values().getOrDefault(broken.mentioned(), fields).line();
        case Located.Entries list ->
            list.values().stream()
                .filter(value ->
                    value instanceof Located.Scalar(int line, String text)
                        && text.equals(broken.mentioned()))
                .findFirst()
                .orElse(list)
                .line();
        case Located.Scalar scalar -> scalar.line();
      };
    }

    String pathOf(References.Broken broken) {
      String field = path.isEmpty() ? broken.field() : path + "." + broken.field();
      return object.values().get(broken.field()) instanceof Located.Fields
          ? field + "." + broken.mentioned()
          : field;
    }
  }

  /** Fields of views. */
  private static final Set<String> DRAWN = Set.of("boxes", "routes", "notes");

  private static final Set<String> REQUIRED = Set.of("from", "to", "updates");

  private final Problems problems;
  private boolean sound = true;
  private final Map<String, Item> items = new TreeMap<>();
  private final Map<String, Decision> decisions = new TreeMap<>();
  private final Map<String, Comment> comments = new TreeMap<>();
  private final Map<String, Review> reviews = new TreeMap<>();
  private final Map<String, View> views = new TreeMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Place> viewPlaces = new HashMap<>();
  private final Map<String, Place> decisionPlaces = new HashMap<>();
  private final Map<String, Place> commentPlaces = new HashMap<>();
  private final Map<String, Place> reviewPlaces = new HashMap<>();

  private ModelReader(String file) {
    problems = new Problems(file);
  }

  static Architecture read(String file, Located content) throws ProblemException {
    ModelReader reader = new ModelReader(file);
    Architecture model = reader.model(content);
    if (reader.sound) {
      References.broken(model).forEach(reader::report);
    }
    if (!reader.problems.isEmpty()) {
      throw new ProblemException(reader.problems.inOrder());
    }
    return model;
  }

  private Architecture model(Located content) {
    if (!(content instanceof Located.Fields)) {
      sound = false;
      problems.add(
          content.line(),
          "",
          Message.of("this is not a SecIoT model: it is {0} and no object", content.what()),
          Message.of("Give a SecIoT model"));
    }
    Cursor root = Cursor.on(sound ? problems : Problems.ignored(), "", content);
    if (!sound || !isThisVersion(root)) {
      sound = false;
      return Architecture.of(Product.named(""));
    }
    root.take("$schema");
    add(root, product(root.object("product")));
    each(root, "elements", this::element);
    each(root, "flows", this::flow);
    each(root, "data", cursor -> new DataAsset(profile(cursor, "id")));
    each(root, "updates", this::update);
    each(root, "stages", this::stage);
    entries(root, "decisions", this::decision);
    entries(root, "comments", this::comment);
    entries(root, "reviews", this::review);
    entries(root, "views", this::view);
    return new Architecture(
        SortedMaps.immutable.withSortedMap(new TreeMap<>(items)),
        SortedMaps.immutable.withSortedMap(new TreeMap<>(decisions)),
        SortedMaps.immutable.withSortedMap(new TreeMap<>(comments)),
        SortedMaps.immutable.withSortedMap(new TreeMap<>(reviews)),
        SortedMaps.immutable.withSortedMap(new TreeMap<>(views)),
        packs(root),
        root.extras());
  }

  private ImmutableSortedSet<String> packs(Cursor root) {
    Set<String> found = new TreeSet<>();
    root.eachEntry(
        "packs",
        (place, value) -> {
          if (value instanceof Located.Scalar(int line, String text) && PackNames.isName(text)) {
            found.add(text);
          } else {
            problems.add(
                value.line(),
                place,
                value instanceof Located.Scalar(int line, String text)
                    ? Message.of("{0} is no folder that a model may name", Message.quoted(text))
                    : Message.of("expected a text here, not {0}", value.what()),
                Message.of(
                    "Name a folder below the one of the model, such as our-knowledge;"
                        + " use --pack for one elsewhere"));
          }
        });
    if (found.size() > PackNames.MOST) {
      root.problem(
          "packs",
          Message.of(
              "the model names {0} packs and the limit is {1}", found.size(), PackNames.MOST),
          Message.of("Put several of them into one folder"));
    }
    return SortedSets.immutable.withAll(found);
  }

  /** Nothing else is looked at in a file that is something else or newer. */
  private boolean isThisVersion(Cursor root) {
    Located version = root.take("seciot");
    if (version instanceof Located.Scalar(int line, Long number) && number == 1) {
      return true;
    }
    if (version == null) {
      root.problem(
          "seciot",
          "this is not a SecIoT model: the field \"seciot\" is missing",
          "A model starts with \"seciot\": 1; use seciot import for other tools' files");
    } else if (version instanceof Located.Scalar(int line, Long number) && number > 1) {
      root.problem(
          "seciot",
          Message.of("the file has format version {0} and this program reads version 1", number),
          Message.of("Open it with a newer SecIoT"));
    } else {
      root.problem(
          "seciot",
          Message.of("expected the format version 1 here, not {0}", version.what()),
          Message.of("Write 1"));
    }
    return false;
  }

  private void each(Cursor root, String field, Function<Cursor, Item> reader) {
    entries(root, field, cursor -> add(cursor, reader.apply(cursor)));
  }

  /** Where entries are no objects, ids are missing and references say nothing more. */
  private void entries(Cursor root, String field, Consumer<Cursor> reader) {
    Located list = root.take(field);
    sound &= list == null || list instanceof Located.Entries;
    root.eachEntry(
        field,
        (path, value) -> {
          Cursor cursor = Cursor.on(problems, path, value);
          if (value instanceof Located.Fields) {
            reader.accept(cursor);
          } else {
            sound = false;
          }
        });
  }

  private void add(Cursor cursor, Item item) {
    Place earlier = places.putIfAbsent(item.id(), Place.of(cursor));
    if (earlier == null) {
      items.put(item.id(), item);
    } else if (item.id().equals(Product.ID)) {
      cursor.problem("id", "the id \"product\" is the product's own", "Use another id");
    } else {
      again(cursor, "id", item.id(), earlier, "Give each item an id of its own");
    }
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
    String source = cursor.requiredMention("from");
    String target = cursor.requiredMention("to");
    var data = cursor.texts("data");
    return new Flow(profile(cursor, "id"), source, target, data);
  }

  private FirmwareUpdate update(Cursor cursor) {
    String updates = cursor.requiredMention("updates");
    var flows = cursor.texts("flows");
    return new FirmwareUpdate(profile(cursor, "id"), updates, flows);
  }

  private Stage stage(Cursor cursor) {
    Stage.Phase phase = cursor.choice("phase", Stage.Phase.class, Stage.Phase.RUN);
    return new Stage(profile(cursor, "id"), phase);
  }

  /** Reads what all items have; call last, for it keeps what no one else took. */
  private Profile profile(Cursor cursor, @Nullable String idField) {
    String id = idField == null ? Product.ID : cursor.requiredSlug(idField);
    String name = cursor.text("name", id);
    String description = cursor.text("description", "");
    var facts = new FactReader(problems).facts(cursor.object("facts"));
    return new Profile(id, name, description, facts, cursor.extras());
  }

  private void decision(Cursor cursor) {
    String finding = cursor.requiredMention("finding");
    Decision decision =
        new Decision(
            finding,
            cursor.choice("status", Decision.Status.class, Decision.Status.IN_PROGRESS),
            FactReader.signature(cursor),
            cursor.requiredText("reason"),
            cursor.optionalText("ticket"),
            cursor.date("expires"),
            cursor.texts("measures"),
            Extras.NONE);
    Place earlier = decisionPlaces.putIfAbsent(finding, Place.of(cursor));
    if (earlier == null) {
      decisions.put(finding, withExtras(decision, cursor.extras()));
    } else {
      again(cursor, "finding", finding, earlier, "Keep the decision that holds");
    }
  }

  private static Decision withExtras(Decision d, Extras extras) {
    return new Decision(
        d.finding(),
        d.status(),
        d.signature(),
        d.reason(),
        d.ticket(),
        d.expires(),
        d.measures(),
        extras);
  }

  private void view(Cursor cursor) {
    View view = new ViewReader(problems).view(cursor);
    Place earlier = viewPlaces.putIfAbsent(view.id(), Place.of(cursor));
    if (earlier == null) {
      views.put(view.id(), view);
    } else {
      again(cursor, "id", view.id(), earlier, "Give each view an id of its own");
    }
  }

  private void comment(Cursor cursor) {
    Comment comment = new DiscussionReader(problems).comment(cursor);
    Place earlier = commentPlaces.putIfAbsent(comment.id(), Place.of(cursor));
    if (earlier == null) {
      comments.put(comment.id(), comment);
    } else {
      again(cursor, "id", comment.id(), earlier, "Give each comment an id of its own");
    }
  }

  private void review(Cursor cursor) {
    Review review = new DiscussionReader(problems).review(cursor);
    Place earlier = reviewPlaces.putIfAbsent(review.id(), Place.of(cursor));
    if (earlier == null) {
      reviews.put(review.id(), review);
    } else {
      again(cursor, "id", review.id(), earlier, "Give each review an id of its own");
    }
  }

  private static void again(Cursor cursor, String field, String id, Place earlier, String advice) {
    if (id.isEmpty()) {
      return;
    }
    Message reason =
        earlier.line() > 0
            ? Message.of(
                "the id {0} is used a second time; line {1} has it first",
                Message.quoted(id), earlier.line())
            : Message.of("the id {0} is used a second time", Message.quoted(id));
    cursor.problem(field, reason, Message.of(advice));
  }

  /** Follow-on problems are left out: a reference to nothing is already a missing field. */
  private void report(References.Broken broken) {
    if (broken.mentioned().isEmpty() && REQUIRED.contains(broken.field())) {
      return;
    }
    Place place = (DRAWN.contains(broken.field()) ? viewPlaces : places).get(broken.item());
    if (place != null) {
      problems.add(place.lineOf(broken), place.pathOf(broken), broken.reason(), broken.advice());
    }
  }
}
