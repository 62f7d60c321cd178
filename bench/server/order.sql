-- An order of two things in one statement: its key, stock by a conditional update, order, lines and an event, or nothing.
with wanted as (
  select id from offers where store_id = 'test_floor' and id in ($2, $3) order by id for update
), key as (
  insert into idempotency_keys (store_id, scope, key, fingerprint, status, headers, body, created_at)
  values ('test_floor', 'buyer', $1, 'sha256', 201, '{}', '{}', now())
  on conflict do nothing returning key
), taken as (
  update offers o set sold = o.sold + 1 from wanted
  where o.store_id = 'test_floor' and o.id = wanted.id and o.supply - o.sold >= 1 and exists (select 1 from key)
  returning o.id, o.amount
), made as (
  insert into orders (store_id, id, cart_id, number, token_hash, hub_id, run_id, state, buyer_name, payment_method,
    payment_state, total_amount, currency, snapshot, revision, placed_at, updated_at)
  select 'test_floor', $1, $1, $1, 'hash', 'hub', 'run', 'confirmed', 'Li Na', 'cash_at_hub', 'cash_due_at_hub',
    sum(amount), 'CNY', '{}', 1, now(), now()
  from taken having count(*) > 0
  returning id, total_amount
), lines as (
  insert into order_lines (store_id, order_id, seq, offer_id, ordered, amount, total_amount, snapshot)
  select 'test_floor', made.id, row_number() over (), taken.id, 1, taken.amount, taken.amount, '{}' from made, taken
), told as (
  insert into events (store_id, id, subject, seq, type, at, data)
  select 'test_floor', made.id, made.id, 1, 'order.placed', now(), '{}' from made
)
select id, total_amount from made;
