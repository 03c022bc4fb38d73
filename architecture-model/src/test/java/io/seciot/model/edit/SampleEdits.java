package io.seciot.model.edit;

import io.seciot.model.Box;
import io.seciot.model.Comment;
import io.seciot.model.DataAsset;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Note;
import io.seciot.model.Point;
import io.seciot.model.Product;
import io.seciot.model.Review;
import io.seciot.model.Signature;
import io.seciot.model.View;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.SortedSets;

/** Edits of the sample model: one of each sort that fits, and many that do not. */
public final class SampleEdits {

  private static final Signature REVIEWER = new Signature("Reviewer", LocalDate.of(2026, 1, 31));
  private static final String ASKED = "20260130-090000-aaaaa";
  private static final String OPEN = "20260131-090000-ccccc";

  private SampleEdits() {}

  /** One of each sort; each changes the sample model. */
  public static List<Edit> fitting() {
    return List.of(
        new Edits.Add(DataAsset.of("keys", "Keys")),
        new Edits.Place(Element.of("hub", "hub", "Hub"), "overview", new Box(0, 0, 10, 10)),
        new Edits.Rename("lock", "Front door"),
        new Edits.Rename(Product.ID, "Front door lock"),
        new Edits.Describe("lock", "At the front"),
        new Edits.State("lock", "tamperProtection", Fact.drawn("none")),
        new Edits.State("lock", "secureBoot", null),
        new Edits.State("lock", "secureBoot", Fact.drawn("")),
        new Edits.Replace(Element.of("chip", "chip", "Another chip")),
        new Edits.Nest("app", "home"),
        new Edits.Nest("chip", null),
        new Edits.Connect(Flow.of("ring", "Ring", "lock", "app")),
        new Edits.CarryData("unlock", SortedSets.immutable.of("log")),
        new Edits.CarryData("app", SortedSets.immutable.of("codes")),
        new Edits.Remove(SortedSets.immutable.of("lock", "log")),
        new Edits.MoveBoxes("overview", new Box(7, 7, 7, 7), "lock"),
        new Edits.MoveBoxes("empty", SortedMaps.immutable.of("app", new Box(0, 0, 1, 1))),
        new Edits.Route("overview", "unlock", Lists.immutable.empty()),
        new Edits.Route("overview", "download", Lists.immutable.of(new Point(1, 1))),
        new Edits.MoveBoxes("overview", new Box(7, 7, 7, 7), "hint"),
        new Edits.Write("overview", "hint", new Note("Changed", new Box(1, 2, 30, 40))),
        new Edits.Write("empty", "another", new Note("New", new Box(1, 2, 30, 40))),
        new Edits.Erase("overview", SortedSets.immutable.of("hint")),
        new Edits.PutView(View.empty("details", "Details")),
        new Edits.DropView("empty"),
        new Edits.Decide(decision("open-port@lock", Decision.Status.ACCEPTED)),
        new Edits.Decide(decision("x@lock", Decision.Status.MITIGATED)),
        new Edits.Undecide("x@lock"),
        new CommentEdits.Write(comment("20260202-080000-aaaaa", "unlock", "Which one?")),
        new CommentEdits.Answer(asked(), reply("20260202-090000-bbbbb", "No")),
        new CommentEdits.Settle(asked(), Comment.State.OPEN),
        new CommentEdits.Settle(comment(OPEN, "shared-keys@lock", "x"), Comment.State.RESOLVED),
        new CommentEdits.Delete(asked()),
        new MarkReviewed(review("20260203-080000-aaaaa", "x@app")),
        new Edits.Together(
            "Add two",
            Lists.immutable.of(
                new Edits.Add(Element.of("a", "hub", "A")),
                new Edits.Add(Flow.of("b", "B", "a", "lock")))));
  }

  /** Edits that do not fit the sample model. */
  public static List<Edit> unfitting() {
    Element nowhere = Element.of("new", "hub", "New").withParent("nowhere");
    return List.of(
        new Edits.Add(DataAsset.of("lock", "Taken")),
        new Edits.Add(Element.of("New Hub", "hub", "No slug")),
        new Edits.Add(Element.of("", "hub", "No id")),
        new Edits.Add(Element.of("new", "No Kind", "New")),
        new Edits.Add(nowhere),
        new Edits.Place(Element.of("new", "hub", "New"), "no-view", new Box(0, 0, 1, 1)),
        new Edits.Place(Element.of("new", "hub", "New"), "overview", new Box(0, 0, -1, 1)),
        new Edits.Write("no-view", "another", new Note("New", new Box(1, 2, 30, 40))),
        new Edits.Write("overview", "lock", new Note("Taken", new Box(1, 2, 30, 40))),
        new Edits.Write("overview", "Not a slug", new Note("New", new Box(1, 2, 30, 40))),
        new Edits.Write("overview", "another", new Note(" ", new Box(1, 2, 30, 40))),
        new Edits.Write("overview", "another", new Note("New", new Box(1, 2, -30, 40))),
        new Edits.Write(
            "overview",
            "another",
            new Note("x".repeat(Note.MAX_CHARACTERS + 1), new Box(1, 2, 30, 40))),
        new Edits.Erase("no-view", SortedSets.immutable.of("hint")),
        new Edits.MoveBoxes("empty", new Box(7, 7, 7, 7), "hint"),
        new Edits.Rename("nobody", "x"),
        new Edits.Describe("nobody", "x"),
        new Edits.State("nobody", "x", Fact.drawn("y")),
        new Edits.Replace(Element.of("nobody", "hub", "x")),
        new Edits.Replace(DataAsset.of("lock", "No longer an element")),
        new Edits.Nest("home", "chip"),
        new Edits.Nest("lock", "lock"),
        new Edits.Nest("lock", "unlock"),
        new Edits.Nest("unlock", "home"),
        new Edits.Nest("lock", "nowhere"),
        new Edits.Connect(Flow.of("new", "New", "lock", "nobody")),
        new Edits.Connect(Flow.of("new", "New", "codes", "lock")),
        new Edits.CarryData("unlock", SortedSets.immutable.of("lock")),
        new Edits.CarryData("update", SortedSets.immutable.of("codes")),
        new Edits.MoveBoxes("no-view", new Box(0, 0, 1, 1), "lock"),
        new Edits.MoveBoxes("overview", new Box(0, 0, 1, 1), "nobody"),
        new Edits.MoveBoxes("overview", new Box(0, 0, 1, 1), "unlock"),
        new Edits.MoveBoxes("overview", new Box(Double.NaN, 0, 1, 1), "lock"),
        new Edits.MoveBoxes("overview", new Box(0, Double.POSITIVE_INFINITY, 1, 1), "lock"),
        new Edits.Route("no-view", "unlock", Lists.immutable.empty()),
        new Edits.Route("overview", "lock", Lists.immutable.of(new Point(0, 0))),
        new Edits.Route("overview", "unlock", Lists.immutable.of(new Point(0, Double.NaN))),
        new Edits.PutView(View.empty("Not A Slug", "x")),
        new Edits.DropView("no-view"),
        new Edits.PutView(
            View.empty("new", "New")
                .withBoxes(SortedMaps.immutable.of("nobody", new Box(0, 0, 1, 1)))),
        new Edits.Decide(decision("", Decision.Status.ACCEPTED)),
        new CommentEdits.Write(comment(ASKED, "unlock", "Taken")),
        new CommentEdits.Write(comment("No Slug", "unlock", "x")),
        new CommentEdits.Write(comment("new", "", "x")),
        new CommentEdits.Write(comment("new", "unlock", "")),
        new CommentEdits.Write(comment("new", "unlock", "x".repeat(Comment.MOST_CHARACTERS + 1))),
        new CommentEdits.Answer(comment("nowhere", "lock", "x"), reply("new", "x")),
        new CommentEdits.Answer(asked(), reply("20260130-100000-bbbbb", "Taken")),
        new CommentEdits.Settle(comment("nowhere", "lock", "x"), Comment.State.OPEN),
        new CommentEdits.Delete(comment("nowhere", "lock", "x")),
        new MarkReviewed(review("20260131-100000-eeeee", "x@lock")),
        new MarkReviewed(review("new", "no finding")),
        new Edits.Together(
            "Half of it",
            Lists.immutable.of(new Edits.Rename("lock", "x"), new Edits.Rename("nobody", "x"))));
  }

  private static Comment asked() {
    return comment(ASKED, "lock", "Is the port closed?");
  }

  private static Comment comment(String id, String about, String text) {
    return Comment.of(id, about, REVIEWER, text);
  }

  private static Comment.Reply reply(String id, String text) {
    return new Comment.Reply(id, REVIEWER, text, Extras.NONE);
  }

  private static Review review(String id, String finding) {
    return new Review(id, REVIEWER, SortedSets.immutable.of(finding), Extras.NONE);
  }

  static Decision decision(String finding, Decision.Status status) {
    return new Decision(finding, status, REVIEWER, "", null, null, Extras.NONE);
  }
}
