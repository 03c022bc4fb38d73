package io.seciot.interchange.git;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** The revisions of a repository that have one file, as far as a person wants to choose. */
final class Revisions {

  /** Older commits are found with git and named by hand. */
  private static final int MOST_LISTED = 50;

  private static final int MOST_WALKED = 2_000;
  private static final int LETTERS = 10;

  private final Repository repository;
  private final String path;
  private final Map<ObjectId, ObjectId> contents = new HashMap<>();

  Revisions(Repository repository, String path) {
    this.repository = repository;
    this.path = path;
  }

  ImmutableList<Revision> all() throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      MutableList<Revision> found = commits(walk);
      found.addAllIterable(
          named(walk, Revision.Sort.BRANCH, Constants.R_HEADS, Constants.R_REMOTES));
      found.addAllIterable(named(walk, Revision.Sort.TAG, Constants.R_TAGS));
      return found.toImmutable();
    }
  }

  private MutableList<Revision> commits(RevWalk walk) throws IOException {
    MutableList<Revision> found = Lists.mutable.empty();
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      return found;
    }
    walk.sort(RevSort.COMMIT_TIME_DESC);
    walk.markStart(walk.parseCommit(head));
    RevCommit commit = walk.next();
    for (int seen = 0; commit != null && seen < MOST_WALKED; seen++) {
      if (changes(walk, commit) && found.size() < MOST_LISTED) {
        found.add(revision(commit.name().substring(0, LETTERS), Revision.Sort.COMMIT, commit));
      }
      commit = found.size() < MOST_LISTED ? walk.next() : null;
    }
    walk.reset();
    return found;
  }

  /** A merge that took the file as one of its sides had it changed nothing. */
  private boolean changes(RevWalk walk, RevCommit commit) throws IOException {
    ObjectId now = content(commit);
    if (now == null) {
      return false;
    }
    for (RevCommit parent : commit.getParents()) {
      walk.parseHeaders(parent);
      if (Objects.equals(now, content(parent))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable ObjectId content(RevCommit commit) throws IOException {
    ObjectId tree = commit.getTree().copy();
    ObjectId known = contents.get(tree);
    if (known == null) {
      try (TreeWalk found = TreeWalk.forPath(repository, path, tree)) {
        known = found == null ? ObjectId.zeroId() : found.getObjectId(0);
      }
      contents.put(tree, known);
    }
    return known.equals(ObjectId.zeroId()) ? null : known;
  }

  /** The newest first; a name whose commit does not have the file helps nobody. */
  private ImmutableList<Revision> named(RevWalk walk, Revision.Sort sort, String... prefixes)
      throws IOException {
    MutableList<Revision> found = Lists.mutable.empty();
    for (Ref ref : repository.getRefDatabase().getRefsByPrefix(prefixes)) {
      RevCommit commit = ref.isSymbolic() ? null : commit(walk, ref);
      if (commit != null && content(commit) != null) {
        found.add(revision(Repository.shortenRefName(ref.getName()), sort, commit));
      }
    }
    return found
        .sortThis(Comparator.comparing(Revision::day).reversed().thenComparing(Revision::name))
        .take(MOST_LISTED)
        .toImmutable();
  }

  /** A tag can also name a tree or a file. */
  private static @Nullable RevCommit commit(RevWalk walk, Ref ref) throws IOException {
    ObjectId target = ref.getObjectId();
    if (target == null) {
      return null;
    }
    return walk.peel(walk.parseAny(target)) instanceof RevCommit commit
        ? walk.parseCommit(commit)
        : null;
  }

  private static Revision revision(String name, Revision.Sort sort, RevCommit commit) {
    PersonIdent author = commit.getAuthorIdent();
    LocalDate day = LocalDate.ofInstant(author.getWhenAsInstant(), author.getZoneId());
    return new Revision(name, sort, day, author.getName(), commit.getShortMessage());
  }
}
