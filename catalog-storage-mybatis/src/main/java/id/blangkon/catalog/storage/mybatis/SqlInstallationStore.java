package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.tenant.InstallationStore;
import java.util.Optional;

final class SqlInstallationStore implements InstallationStore {

  private final InstallationMapper mapper;

  SqlInstallationStore(Sessions sessions) {
    this.mapper = sessions.mapper(InstallationMapper.class);
  }

  @Override
  public Optional<String> find(String name) {
    return Optional.ofNullable(mapper.find(name));
  }

  @Override
  public void save(String name, String fact) {
    if (mapper.update(name, fact) == 0) {
      mapper.insert(name, fact);
    }
  }
}
