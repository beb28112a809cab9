-- Names by which lists are sorted: folded by the program, compared by code, never by a language's rules,
-- whatever collation the database was created with.
create domain sort_text as varchar(200) collate "C";
