package io.seciot.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.References;
import io.seciot.model.SampleModel;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.SampleEdits;
import io.seciot.model.file.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.collections.api.factory.Sets;

/** Whatever two people did to a model, their versions come together to a sound one. */
class MergePropertiesTest {

  private static final Architecture BASE = SampleModel.make();

  @Property(tries = 40)
  void takesTheOneThatChanged(@ForAll("edits") List<Edit> edits) {
    Architecture changed = after(edits);

    assertThat(Merge.of(BASE, changed, BASE).model()).isEqualTo(changed);
    assertThat(Merge.of(BASE, BASE, changed).model()).isEqualTo(changed);
    assertThat(Merge.of(BASE, changed, changed).model()).isEqualTo(changed);
    assertThat(Merge.of(BASE, changed, BASE).conflicts()).isEmpty();
    assertThat(Merge.of(BASE, changed, changed).conflicts()).isEmpty();
  }

  @Property(tries = 120)
  void isSoundWhicheverSideStands(
      @ForAll("edits") List<Edit> first, @ForAll("edits") List<Edit> second) {
    Architecture mine = after(first);
    Architecture theirs = after(second);

    Merge merge = Merge.of(BASE, mine, theirs);
    Merge other =
        Merge.of(
            BASE, mine, theirs, Sets.immutable.withAll(merge.conflicts().collect(Conflict::key)));

    assertThat(References.broken(merge.model()).castToList()).isEmpty();
    assertThat(References.broken(other.model()).castToList()).isEmpty();
  }

  @Property(tries = 120)
  void withoutConflictsTheSidesMayChange(
      @ForAll("edits") List<Edit> first, @ForAll("edits") List<Edit> second) {
    Architecture mine = after(first);
    Architecture theirs = after(second);

    Merge merge = Merge.of(BASE, mine, theirs);
    Merge turned = Merge.of(BASE, theirs, mine);

    assertThat(turned.conflicts().isEmpty()).isEqualTo(merge.conflicts().isEmpty());
    if (merge.conflicts().isEmpty()) {
      assertThat(turned.model()).isEqualTo(merge.model());
      assertThat(ModelFiles.bytes(merge.model(), "m.json"))
          .isEqualTo(ModelFiles.bytes(Merge.of(BASE, mine, theirs).model(), "m.json"));
    }
  }

  private static Architecture after(List<Edit> edits) {
    Architecture model = BASE;
    for (Edit edit : edits) {
      try {
        model = edit.apply(model);
      } catch (IllegalArgumentException doesNotFit) {
        // What does not fit is not done.
        continue;
      }
    }
    return model;
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    List<Edit> all = new ArrayList<>(SampleEdits.fitting());
    all.addAll(SampleEdits.unfitting());
    return Arbitraries.of(all).list().ofMaxSize(6);
  }
}
