package io.seciot.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.report.content.Block;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.content.Section;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private static final Parts PARTS =
      new Parts() {
        @Override
        public String value(String name) {
          return "**" + name + "** [[part]]";
        }

        @Override
        public ImmutableList<Block> part(String name) {
          return name.equals("empty")
              ? Lists.immutable.empty()
              : Lists.immutable.of(new Block.Label(name));
        }
      };

  @Test
  void readsSectionsInOrder() {
    ImmutableList<Section> sections = fill("<!-- a\n# b -->\n# First\n\n# Second {wide}\nText\n");

    assertThat(sections)
        .containsExactly(
            new Section("first", 1, "First", Section.Paper.UPRIGHT, Lists.immutable.empty()),
            new Section(
                "second",
                2,
                "Second",
                Section.Paper.WIDE,
                Lists.immutable.of(new Block.Paragraph(Line.of("Text")))));
  }

  @Test
  void joinsPointsToOneList() {
    assertThat(fill("# A\n- one\n- two\nend").getFirst().blocks())
        .containsExactly(
            new Block.Bullets(Lists.immutable.of(Line.of("one"), Line.of("two"))),
            new Block.Paragraph(Line.of("end")));
  }

  @Test
  void takesMarksInValuesAsText() {
    assertThat(fill("# A\nx **y {name}** z").getFirst().blocks())
        .containsExactly(
            new Block.Paragraph(
                Line.of(
                    new Inline.Words("x "),
                    new Inline.Strong("y **name** [[part]]"),
                    new Inline.Words(" z"))));
  }

  @Test
  void saysSomethingElseWhereAPartIsEmpty() {
    assertThat(fill("# A\n[[full | none]]\n[[empty | Nothing.]]\n[[empty]]").getFirst().blocks())
        .containsExactly(new Block.Label("full"), new Block.Paragraph(Line.of("Nothing.")));
  }

  @Test
  void refusesTextBeforeTheFirstSection() {
    assertThatThrownBy(() -> fill("Text\n# A")).hasMessageContaining("begins with a section");
  }

  private static ImmutableList<Section> fill(String text) {
    return Template.ofText(text).fill(PARTS);
  }
}
