-- What officers have stated of a plan item's need (the newest of each subject), and the form of proof or contract of an
-- order. Both may be missing, so that a node of the release before this one can still add rows.
alter table plan_item add column statements text;
alter table purchase_order add column contract_form varchar(20);
