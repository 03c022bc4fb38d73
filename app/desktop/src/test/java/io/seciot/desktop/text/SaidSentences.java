package io.seciot.desktop.text;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the code says about files: read out of the sources, as the compiler parses them. */
final class SaidSentences {

  /** What makes a problem of sentences; other arguments of these have no space in them. */
  private static final Set<String> CALLS =
      Set.of(
          "Problem",
          "Sentence",
          "add",
          "again",
          "complain",
          "ofFile",
          "problem",
          "refuse",
          "say",
          "wrong");

  /** Whose last argument our own code words, and is shown to the user. */
  private static final Set<String> FAILURES =
      Set.of("FileSystemException", "AccessDeniedException", "NoSuchFileException");

  private static final Pattern HALF = Pattern.compile("[a-z]{2} | [a-z]{2}");

  private final Set<String> patterns = new TreeSet<>();
  private final Set<String> glued = new TreeSet<>();

  private SaidSentences() {}

  /**
   * Reads all sources below some folders.
   *
   * @param except names of files and folders that speak English only
   */
  static SaidSentences in(List<Path> folders, Set<String> except) throws IOException {
    SaidSentences said = new SaidSentences();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      for (Path folder : folders) {
        try (Stream<Path> found = Files.walk(folder)) {
          List<Path> files =
              found
                  .filter(file -> file.toString().endsWith(".java"))
                  .filter(file -> names(file).noneMatch(except::contains))
                  .toList();
          var sources = manager.getJavaFileObjectsFromPaths(files);
          var task = compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
          ((JavacTask) task).parse().forEach(said::read);
        }
      }
    }
    return said;
  }

  private static Stream<String> names(Path file) {
    return StreamSupport.stream(file.spliterator(), false).map(Path::toString);
  }

  /** The patterns that have to be translated. */
  Set<String> patterns() {
    return patterns;
  }

  /** Sentences that are put together with plus and a value, so that nobody can translate them. */
  Set<String> glued() {
    return glued;
  }

  private void read(CompilationUnitTree unit) {
    Map<String, String> constants = new HashMap<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void ignored) {
        constant(variable.getInitializer(), constants)
            .ifPresent(text -> constants.put(variable.getName().toString(), text));
        return super.visitVariable(variable, ignored);
      }
    }.scan(unit, null);
    new Calls(unit.getSourceFile().getName(), constants).scan(unit, null);
  }

  /** Folds literals, constants of the file and sums of them. */
  private static Optional<String> constant(Tree tree, Map<String, String> constants) {
    return switch (tree) {
      case LiteralTree literal when literal.getValue() instanceof String text -> Optional.of(text);
      case IdentifierTree name -> Optional.ofNullable(constants.get(name.getName().toString()));
      case ParenthesizedTree inner -> constant(inner.getExpression(), constants);
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          constant(sum.getLeftOperand(), constants)
              .flatMap(
                  left -> constant(sum.getRightOperand(), constants).map(right -> left + right));
      case null, default -> Optional.empty();
    };
  }

  private static boolean hasWords(String text) {
    return text.chars().anyMatch(Character::isLetter) && text.contains(" ");
  }

  private final class Calls extends TreeScanner<Void, Void> {

    private final String file;
    private final Map<String, String> constants;

    Calls(String file, Map<String, String> constants) {
      this.file = file;
      this.constants = constants;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void ignored) {
      String name = name(call.getMethodSelect());
      if (call.getMethodSelect().toString().equals("Message.of")) {
        pattern(call.getArguments().getFirst());
      } else if (CALLS.contains(name)) {
        call.getArguments().forEach(this::sentence);
      }
      return super.visitMethodInvocation(call, ignored);
    }

    @Override
    public Void visitNewClass(NewClassTree call, Void ignored) {
      String name = name(call.getIdentifier());
      if (CALLS.contains(name)) {
        call.getArguments().forEach(this::sentence);
      } else if (FAILURES.contains(name)) {
        sentence(call.getArguments().getLast());
      }
      return super.visitNewClass(call, ignored);
    }

    private String name(Tree tree) {
      return switch (tree) {
        case MemberSelectTree select -> select.getIdentifier().toString();
        default -> tree.toString();
      };
    }

    private void pattern(ExpressionTree argument) {
      constant(argument, constants).ifPresent(patterns::add);
      refuseGlued(argument);
    }

    private void sentence(ExpressionTree argument) {
      if (argument instanceof ConditionalExpressionTree choice) {
        sentence(choice.getTrueExpression());
        sentence(choice.getFalseExpression());
        return;
      }
      constant(argument, constants).filter(SaidSentences::hasWords).ifPresent(patterns::add);
      refuseGlued(argument);
    }

    private void refuseGlued(ExpressionTree argument) {
      if (constant(argument, constants).isEmpty() && hasHalf(argument)) {
        glued.add(file + ": " + argument);
      }
    }

    private boolean hasHalf(ExpressionTree part) {
      return switch (part) {
        case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
            hasHalf(sum.getLeftOperand()) || hasHalf(sum.getRightOperand());
        default -> constant(part, constants).filter(HALF.asPredicate()).isPresent();
      };
    }
  }
}
