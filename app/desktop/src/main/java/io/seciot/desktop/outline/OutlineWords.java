package io.seciot.desktop.outline;

import io.seciot.desktop.analysis.Badge;
import io.seciot.desktop.outline.OutlineViewModel.Entry;
import io.seciot.desktop.outline.OutlineViewModel.What;
import io.seciot.desktop.text.Texts;
import java.util.Locale;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Says of an entry what it is and what was found at it; only those in sight are asked for. */
record OutlineWords(Texts texts) {

  String note(Entry entry) {
    MutableList<String> words = Lists.mutable.of(what(entry.what()));
    addFindings(entry.badge(), words);
    if (entry.comments() > 0) {
      words.add(texts.get("outline.comments", entry.comments()));
    }
    return words.makeString(", ");
  }

  private String what(What what) {
    return switch (what) {
      case What.Note note -> texts.get("outline.note");
      case What.Part(String kind) -> kind;
      case What.Flow(String target) -> texts.get("outline.flow", target);
    };
  }

  private void addFindings(Badge badge, MutableList<String> words) {
    if (badge.confirmed() > 0) {
      String worst = texts.get("severity." + badge.worst().word()).toLowerCase(Locale.ROOT);
      words.add(texts.get("outline.findings", badge.confirmed(), worst));
    }
    if (badge.potential() > 0) {
      words.add(texts.get("outline.possible", badge.potential()));
    }
  }
}
