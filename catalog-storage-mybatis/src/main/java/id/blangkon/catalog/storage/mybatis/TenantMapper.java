package id.blangkon.catalog.storage.mybatis;

import java.util.List;
import org.jspecify.annotations.Nullable;

interface TenantMapper {

  @Nullable TenantRow find(String id);

  List<TenantRow> list();

  void insert(TenantRow tenant);
}
