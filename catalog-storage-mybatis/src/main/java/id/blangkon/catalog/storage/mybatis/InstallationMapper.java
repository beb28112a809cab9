package id.blangkon.catalog.storage.mybatis;

import org.jspecify.annotations.Nullable;

interface InstallationMapper {

  @Nullable String find(String name);

  int update(String name, String fact);

  void insert(String name, String fact);
}
