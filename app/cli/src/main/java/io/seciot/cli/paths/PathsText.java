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
import io.seciot.ontology.paths.Cut;
import org.eclipse.collections.api.list.ImmutableList;

/** Attack paths by what they lead to, the easiest first, and the fixes that close most of them. */
final class PathsText {

  private static final int ROOM = 15;
  private static final int MOST_CUTS = 3;

  private final Architecture model;
  private final String file;
  private final ImmutableList<AttackPath> paths;
  private final ImmutableList<Cut> cuts;
  private final Analyst analyst;
  private final Page page;

  PathsText(
      Architecture model,
      String file,
      ImmutableList<AttackPath> paths,
      ImmutableList<Cut> cuts,
      Analyst analyst,
      PageStyle style) {
    this.model = model;
    this.file = file;
    this.paths = paths;
    this.cuts = cuts;
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
    cuts.select(cut -> cut.closed() + cut.longer() > 0).take(MOST_CUTS).forEach(this::cut);
    return page.toString();
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
  }

  private void cut(Cut cut) {
    String effect =
        cut.closed() > 0
            ? "closes " + count(cut.closed())
            : "makes " + count(cut.longer()) + " harder";
    String fix =
        analyst
            .remedies(cut.finding())
            .detectOptional(Remedy::resolves)
            .map(remedy -> remedy.countermeasure().title())
            .orElse("No single fix that we know");
    page.entry(2, ROOM, new Page.Entry(Ink.FAINT, effect, Ink.PLAIN, fix, cut.finding().id()));
  }

  private static String count(int paths) {
    return paths + (paths == 1 ? " path" : " paths");
  }
}
