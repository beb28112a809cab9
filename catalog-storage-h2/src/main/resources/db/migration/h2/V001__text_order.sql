-- Names by which lists are sorted: folded by the program, compared by code, never by a language's rules.
-- H2 compares so unless a collation is set.
create domain sort_text as varchar(200);
