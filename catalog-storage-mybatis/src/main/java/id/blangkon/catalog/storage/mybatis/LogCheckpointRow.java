package id.blangkon.catalog.storage.mybatis;

record LogCheckpointRow(String name, long treeSize, String note, String logKeys) {}
