-- The pages in which the search index is filled: without it each page sorts all products.
create index product_on_show on product (state, id);
