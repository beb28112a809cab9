package id.blangkon.catalog.supplier;

import id.blangkon.catalog.party.Address;
import id.blangkon.catalog.party.BankAccount;
import id.blangkon.catalog.party.ContactPoint;
import id.blangkon.catalog.party.Nib;
import id.blangkon.catalog.party.Nik;
import id.blangkon.catalog.party.Npwp;
import org.jspecify.annotations.Nullable;

/**
 * What is never public of a supplier; stored encrypted.
 *
 * @param nik of the person; null for entities
 */
public record SupplierDetails(
    @Nullable Nik nik,
    @Nullable Npwp npwp,
    @Nullable Nib nib,
    Address address,
    ContactPoint contact,
    BankAccount bankAccount) {}
