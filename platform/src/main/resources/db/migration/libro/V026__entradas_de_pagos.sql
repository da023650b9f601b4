-- The entries of payments and refunds by day: what cash is measured from.
CREATE INDEX asiento_de_caja ON libro.asiento (efectivo) WHERE origen IN ('pago', 'devolucion');
