package io.seciot.desktop.journey;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * The keyboard as the X server hands it to any program. The robot of the toolkit runs on the thread
 * of the screen, which waits while the system's own file chooser is open; this one does not.
 */
final class SystemKeys implements AutoCloseable {

  private static final int VIEWABLE = 2;
  private static final long MAP_STATE = 92;
  private static final long ATTRIBUTES = 136;
  private static final int REVERT_TO_PARENT = 2;

  private final Arena arena = Arena.ofConfined();
  private final SymbolLookup library =
      SymbolLookup.libraryLookup("libX11.so.6", arena)
          .or(SymbolLookup.libraryLookup("libXtst.so.6", arena));
  private final MemorySegment display;

  SystemKeys() {
    display = (MemorySegment) call("XOpenDisplay", ADDRESS, MemorySegment.NULL);
  }

  /** Gives the keyboard to the window with this title; whether there is one yet. */
  boolean isLedTo(String title) {
    long root = (long) call("XDefaultRootWindow", JAVA_LONG, display);
    Optional<Long> found = windowBelow(root, title);
    found.ifPresent(window -> {
      call("XSetInputFocus", JAVA_INT, display, window, REVERT_TO_PARENT, 0L);
      call("XSync", JAVA_INT, display, 0);
    });
    return found.isPresent();
  }

  private Optional<Long> windowBelow(long window, String title) {
    MemorySegment answer = arena.allocate(4 * ADDRESS.byteSize(), ADDRESS.byteSize());
    MemorySegment list = answer.asSlice(2 * ADDRESS.byteSize());
    MemorySegment count = answer.asSlice(3 * ADDRESS.byteSize());
    call(
        "XQueryTree",
        JAVA_INT,
        display,
        window,
        answer,
        answer.asSlice(ADDRESS.byteSize()),
        list,
        count);
    MemorySegment children =
        list.get(ADDRESS, 0).reinterpret(count.get(JAVA_INT, 0) * JAVA_LONG.byteSize());
    for (long place = 0; place < children.byteSize(); place += JAVA_LONG.byteSize()) {
      long child = children.get(JAVA_LONG, place);
      if (isCalled(child, title) && isViewable(child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private boolean isCalled(long window, String title) {
    MemorySegment name = arena.allocate(ADDRESS);
    return (int) call("XFetchName", JAVA_INT, display, window, name) != 0
        && name.get(ADDRESS, 0).reinterpret(Long.MAX_VALUE).getString(0).equals(title);
  }

  private boolean isViewable(long window) {
    MemorySegment attributes = arena.allocate(ATTRIBUTES, ADDRESS.byteSize());
    call("XGetWindowAttributes", JAVA_INT, display, window, attributes);
    return attributes.get(JAVA_INT, MAP_STATE) == VIEWABLE;
  }

  /** Presses keys together; they are named as X names them. */
  void press(String... names) {
    for (String name : names) {
      key(name, 1);
    }
    for (int place = names.length - 1; place >= 0; place--) {
      key(names[place], 0);
    }
    call("XSync", JAVA_INT, display, 0);
  }

  /** Types a path of small letters, digits, dots, hyphens and slashes. */
  void type(String path) {
    path.chars()
        .mapToObj(sign ->
            switch (sign) {
              case '/' -> "slash";
              case '.' -> "period";
              case '-' -> "minus";
              default -> Character.toString(sign);
            })
        .forEach(this::press);
  }

  private void key(String name, int down) {
    long symbol = (long) call("XStringToKeysym", JAVA_LONG, arena.allocateFrom(name));
    byte code = (byte) call("XKeysymToKeycode", JAVA_BYTE, display, symbol);
    call("XTestFakeKeyEvent", JAVA_INT, display, Byte.toUnsignedInt(code), down, 0L);
  }

  private Object call(String function, MemoryLayout result, Object... values) {
    MemoryLayout[] layouts = new MemoryLayout[values.length];
    for (int place = 0; place < values.length; place++) {
      layouts[place] =
          switch (values[place]) {
            case Long number -> JAVA_LONG;
            case Integer number -> JAVA_INT;
            default -> ADDRESS;
          };
    }
    MethodHandle handle =
        Linker.nativeLinker()
            .downcallHandle(library.findOrThrow(function), FunctionDescriptor.of(result, layouts));
    try {
      return handle.invokeWithArguments(values);
    } catch (Throwable e) {
      throw new AssertionError(function, e);
    }
  }

  @Override
  public void close() {
    call("XCloseDisplay", JAVA_INT, display);
    arena.close();
  }
}
