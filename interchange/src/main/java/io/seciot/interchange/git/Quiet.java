package io.seciot.interchange.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit from looking for settings of the machine and the user: it would start git to find
 * them, and write down what it measures of the disk. Reading a file from a repository needs
 * neither.
 */
final class Quiet extends SystemReader.Delegate {

  private static final StoredConfig NOTHING = new Nothing();

  private Quiet(SystemReader usual) {
    super(usual);
  }

  /** Does nothing where it is done already. */
  static synchronized void install() {
    if (!(SystemReader.getInstance() instanceof Quiet)) {
      SystemReader.setInstance(new Quiet(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new Nothing();
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new Nothing();
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new Nothing();
  }

  @Override
  public StoredConfig getUserConfig() {
    return NOTHING;
  }

  @Override
  public StoredConfig getJGitConfig() {
    return NOTHING;
  }

  @Override
  public StoredConfig getSystemConfig() {
    return NOTHING;
  }

  /** Settings that are in no file. */
  private static final class Nothing extends FileBasedConfig {

    Nothing() {
      super(null, null);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public String toString() {
      return "no settings";
    }
  }
}
