package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.party.Address;
import id.blangkon.catalog.party.BankAccount;
import id.blangkon.catalog.party.ContactPoint;
import id.blangkon.catalog.party.Nib;
import id.blangkon.catalog.party.Nik;
import id.blangkon.catalog.party.Npwp;
import id.blangkon.catalog.party.PersonalDataProtection;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.supplier.SupplierDetails;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Private details, encrypted; only the region of the address is clear. */
@SuppressWarnings("ArrayRecordComponent") // rows are carried, never compared
record SupplierPrivateRow(
    UUID supplierId,
    byte @Nullable [] nik,
    byte @Nullable [] nikFingerprint,
    byte @Nullable [] npwp,
    byte @Nullable [] npwpFingerprint,
    byte @Nullable [] nib,
    byte @Nullable [] nibFingerprint,
    String addressRegion,
    byte[] street,
    byte[] contact,
    byte[] bankAccount) {

  static SupplierPrivateRow of(
      UUID supplier, SupplierDetails details, PersonalDataProtection protection) {
    Nik nik = details.nik();
    Npwp npwp = details.npwp();
    Nib nib = details.nib();
    BankAccount account = details.bankAccount();
    return new SupplierPrivateRow(
        supplier,
        nik == null ? null : protection.encrypt(nik.value()),
        // The kind goes into the fingerprint: a person's NPWP is the NIK, and nobody needs to see
        // that.
        nik == null ? null : protection.fingerprint("nik:" + nik.value()),
        npwp == null ? null : protection.encrypt(npwp.value()),
        npwp == null ? null : protection.fingerprint("npwp:" + npwp.value()),
        nib == null ? null : protection.encrypt(nib.value()),
        nib == null ? null : protection.fingerprint("nib:" + nib.value()),
        details.address().region().value(),
        protection.encrypt(details.address().street()),
        protection.encrypt(
            texts("phone", details.contact().phone(), "email", details.contact().email())),
        protection.encrypt(
            texts("bank", account.bank(), "number", account.number(), "holder", account.holder())));
  }

  SupplierDetails toDetails(PersonalDataProtection protection) {
    SortedMap<String, String> reach = FlatJson.read(protection.decrypt(contact));
    SortedMap<String, String> account = FlatJson.read(protection.decrypt(bankAccount));
    return new SupplierDetails(
        nik == null ? null : new Nik(protection.decrypt(nik)),
        npwp == null ? null : new Npwp(protection.decrypt(npwp)),
        nib == null ? null : new Nib(protection.decrypt(nib)),
        new Address(RegionCode.of(addressRegion), protection.decrypt(street)),
        new ContactPoint(text(reach, "phone"), text(reach, "email")),
        new BankAccount(text(account, "bank"), text(account, "number"), text(account, "holder")));
  }

  @Override
  public String toString() {
    return "private details of " + supplierId;
  }

  private static String texts(String... namesAndTexts) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return FlatJson.write(texts);
  }

  private static String text(Map<String, String> texts, String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalStateException("stored private details lack " + name);
    }
    return text;
  }
}
