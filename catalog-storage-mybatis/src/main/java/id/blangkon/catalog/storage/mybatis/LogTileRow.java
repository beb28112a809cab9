package id.blangkon.catalog.storage.mybatis;

@SuppressWarnings("ArrayRecordComponent") // rows are carried, never compared
record LogTileRow(int tileLevel, long tileIndex, byte[] hashes) {}
