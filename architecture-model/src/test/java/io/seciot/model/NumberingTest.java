package io.seciot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberingTest {

  @Test
  void numbersWhatIsInUseOrWasGiven() {
    Numbering names = new Numbering(" ", Set.of("Lock", "Lock 3")::contains);

    assertThat(names.free("Lock")).isEqualTo("Lock 2");
    assertThat(names.free("Lock")).isEqualTo("Lock 4");
    assertThat(names.free("Hub")).isEqualTo("Hub");
    assertThat(names.free("Hub")).isEqualTo("Hub 2");
  }

  @Test
  void givesNothingTwiceWhereOneTextIsTheNumberOfAnother() {
    Numbering ids = new Numbering("-", id -> false);

    assertThat(ids.free("a-2")).isEqualTo("a-2");
    assertThat(ids.free("a")).isEqualTo("a");
    assertThat(ids.free("a")).isEqualTo("a-3");
    assertThat(ids.free("a-2")).isEqualTo("a-2-2");
  }

  @Test
  void goesOnWhereWhatIsInUseGrows() {
    Set<String> taken = new HashSet<>();
    Numbering ids = new Numbering("-", taken::contains);
    ids.free("note");
    taken.add("note-2");

    assertThat(ids.free("note")).isEqualTo("note-3");
  }

  @Test
  void doesNotCountAnewForEachOfManyOfOneName() {
    AtomicInteger asked = new AtomicInteger();
    Numbering ids = new Numbering("-", id -> asked.incrementAndGet() < 0);

    IntStream.range(0, 1_000).forEach(ignored -> ids.free("lock"));

    assertThat(asked).hasValue(1_000);
  }
}
