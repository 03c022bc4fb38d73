package io.seciot.desktop.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the card comes to stand in a room of 1000 by 800. */
class BesideTest {

  private static final Beside CARD = new Beside(300, 150, 1000, 800, 10);

  @ParameterizedTest
  @CsvSource({
    "high at the left: after it, 100, 100, 80, 40, 190, 100",
    "high at the right: before it, 800, 100, 80, 40, 490, 100",
    "low at the right: before it, 700, 700, 80, 40, 390, 640",
    "low at the left: above it, 0, 600, 400, 150, 10, 440",
    "as wide as the room and high: below it, 0, 0, 1000, 300, 10, 310",
    "nearly all of the room: in the far corner, 0, 0, 990, 790, 690, 640"
  })
  void standsBesideWithoutCovering(
      String where, double x, double y, double width, double height, double atX, double atY) {
    Bounds place = CARD.place(Optional.of(new BoundingBox(x, y, width, height)));

    assertThat(place).as(where).isEqualTo(new BoundingBox(atX, atY, 300, 150));
  }

  @ParameterizedTest
  @CsvSource({"1000, 800", "310, 160"})
  void staysInTheRoomWhereNothingIsSeen(double roomWidth, double roomHeight) {
    Bounds place = new Beside(290, 140, roomWidth, roomHeight, 10).place(Optional.empty());

    assertThat(new BoundingBox(0, 0, roomWidth, roomHeight).contains(place)).isTrue();
  }
}
