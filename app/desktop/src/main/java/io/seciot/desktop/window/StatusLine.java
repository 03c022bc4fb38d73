package io.seciot.desktop.window;

import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.editor.Arranging;
import io.seciot.desktop.editor.Tool;
import io.seciot.desktop.findings.SeverityMark;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Severity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.StatusBar;

/** The line at the bottom: what can be done now, what was found, how large it is shown. */
final class StatusLine {

  private final Texts texts;
  private final StatusBar bar = new StatusBar();

  /** The worst severity first. */
  private final Map<Severity, Label> counts = new TreeMap<>(Comparator.reverseOrder());

  StatusLine(OpenDocument document, DiagramView diagram, Arranging arranging, Texts texts) {
    this.texts = texts;
    bar.setFocusTraversable(false);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(bar.textProperty());
    bar.setTooltip(whole);
    for (Severity severity : Severity.values()) {
      counts.put(severity, counter(severity));
    }
    HBox counters = new HBox();
    counters.getStyleClass().add("status-counts");
    counters.getChildren().addAll(counts.values());
    Label busy = new Label(texts.get("status.busy"), new ProgressIndicator());
    busy.getStyleClass().add("status-busy");
    busy.visibleProperty().bind(document.analysis().busyProperty());
    busy.managedProperty().bind(busy.visibleProperty());
    Button cancel = new Button(texts.get("arranging.cancel"), new ProgressIndicator());
    cancel.setId("cancel-arranging");
    cancel.getStyleClass().addAll("flat", "small", "status-busy");
    cancel.setOnAction(event -> arranging.cancel());
    cancel.visibleProperty().bind(arranging.runningProperty());
    cancel.managedProperty().bind(cancel.visibleProperty());
    Label zoom = new Label();
    zoom.getStyleClass().add("status-zoom");
    zoom.textProperty()
        .bind(
            diagram
                .cameraProperty()
                .map(camera -> texts.get("status.zoom", Math.round(camera.zoom() * 100))));
    bar.getRightItems().addAll(cancel, busy, counters, zoom);
    document.editor().toolProperty().subscribe(this::hint);
    document.analysis().analysisProperty().subscribe(this::count);
  }

  Node node() {
    return bar;
  }

  void tell(String text) {
    bar.setText(text);
  }

  private void hint(Tool tool) {
    bar.setText(
        switch (tool) {
          case Tool.Select select -> texts.get("hint.select");
          case Tool.Connect connect -> texts.get("hint.connect");
          case Tool.Place place -> texts.get("hint.place");
        });
  }

  private void count(Analysis analysis) {
    counts.forEach((severity, label) -> {
      int found = analysis.confirmed(severity);
      String word = texts.get("severity." + severity.word()).toLowerCase(Locale.ROOT);
      String sentence = texts.get("status.count", found, word);
      label.setText(Integer.toString(found));
      label.setAccessibleText(sentence);
      label.getTooltip().setText(sentence);
    });
  }

  private static Label counter(Severity severity) {
    Label label = new Label("", new Icon(SeverityMark.sign(severity)));
    label.setTooltip(new Tooltip());
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("status-count", severity.word());
    return label;
  }
}
