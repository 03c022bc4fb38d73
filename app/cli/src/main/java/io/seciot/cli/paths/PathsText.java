package io.seciot.cli.paths;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.PageStyle;
import io.seciot.cli.workbench.Analyst;
import io.seciot.model.Architecture;
import io.seciot.model.DataAsset;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.paths.AttackPath;
import io.seciot.ontology.paths.AttackPaths;
import io.seciot.ontology.paths.Cut;
import io.seciot.ontology.paths.Wall;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Attack paths by what they lead to, the easiest first, and the fixes that close most of them. */
final class PathsText {

  private static final int ROOM = 15;
  private static final int MOST_CUTS = 3;

  private static final Comparator<Fix> MOST_FIRST =
      Comparator.comparingInt(Fix::closed).thenComparingInt(Fix::longer).reversed();

  private final Architecture model;
  private final String file;
  private final ImmutableList<AttackPath> paths;
  private final AttackPaths every;
  private final Analyst analyst;
  private final Page page;

  PathsText(
      Architecture model,
      String file,
      ImmutableList<AttackPath> paths,
      AttackPaths every,
      Analyst analyst,
      PageStyle style) {
    this.model = model;
    this.file = file;
    this.paths = paths;
    this.every = every;
    this.analyst = analyst;
    this.page = new Page(style);
  }

  String print() {
    page.ends(0, Ink.TITLE, "Attack paths of " + model.product().name(), Ink.FAINT, file);
    if (paths.isEmpty()) {
      page.line(
          0,
          Ink.PLAIN,
          "No confirmed finding leads to sensitive data from there. Open questions may hide some;"
              + " seciot check lists them.");
      held();
      return page.toString();
    }
    page.line(
        0,
        Ink.FAINT,
        "For each kind of attacker the easiest path to each kind of sensitive data, by confirmed"
            + " findings that nobody has closed. Which one leads to the next is our own reading of"
            + " the drawing.");
    paths.collect(AttackPath::asset).distinct().forEach(this::asset);
    page.gap().line(0, Ink.STRONG, "What closes most of them (tried by looking again without it)");
    Lists.immutable
        .withAll(every.cuts().collect(this::fix))
        .newWithAll(every.possibleWalls().collect(this::fix))
        .select(fix -> fix.closed() + fix.longer() > 0)
        .toSortedList(MOST_FIRST)
        .take(MOST_CUTS)
        .forEach(this::line);
    held();
    return page.toString();
  }

  /** The filters that are there already. */
  private void held() {
    ImmutableList<Wall> walls = every.walls();
    if (walls.isEmpty()) {
      return;
    }
    page.gap().line(0, Ink.STRONG, "What holds attackers off already");
    walls.collect(this::fix).forEach(this::line);
  }

  private void asset(DataAsset asset) {
    page.gap().ends(0, Ink.STRONG, asset.name(), Ink.FAINT, asset.id());
    paths.select(path -> path.asset().equals(asset)).forEach(this::path);
  }

  private void path(AttackPath path) {
    String label = path.start().word();
    for (Finding step : path.steps()) {
      page.entry(
          2,
          ROOM,
          new Page.Entry(Ink.FAINT, label, Ink.PLAIN, step.explanation().title(), step.id()));
      label = "then";
    }
    path.walls()
        .forEach(network ->
            page.line(
                2 + ROOM,
                Ink.FAINT,
                "Past the filter at the border of " + network.name() + ", which takes effort."));
  }

  /** Something that keeps attackers off, and what it does to how many paths. */
  private record Fix(Supplier<String> told, String id, int closed, int longer) {}

  private Fix fix(Cut cut) {
    return new Fix(() -> remedy(cut), cut.finding().id(), cut.closed(), cut.longer());
  }

  private Fix fix(Wall wall) {
    String let = wall.filter().display(wall.value());
    String said =
        "Filter at the border of " + wall.network().name() + ": " + let.toLowerCase(Locale.ROOT);
    return new Fix(() -> said, wall.network().id(), wall.closed(), wall.longer());
  }

  private String remedy(Cut cut) {
    return analyst
        .remedies(cut.finding())
        .detectOptional(Remedy::resolves)
        .map(remedy -> remedy.countermeasure().title())
        .orElse("No single fix that we know");
  }

  private void line(Fix fix) {
    String effect =
        fix.closed() > 0
            ? "closes " + count(fix.closed())
            : "makes " + count(fix.longer()) + " harder";
    page.entry(2, ROOM, new Page.Entry(Ink.FAINT, effect, Ink.PLAIN, fix.told().get(), fix.id()));
  }

  private static String count(int paths) {
    return paths + (paths == 1 ? " path" : " paths");
  }
}
