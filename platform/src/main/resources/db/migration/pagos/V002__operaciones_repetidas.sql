-- A bank may quote an operation again for other money: that is another payment, and it is kept.
ALTER TABLE pagos.pago DROP CONSTRAINT pago_banco_operacion_key;
CREATE UNIQUE INDEX pago_contenido ON pagos.pago (banco, operacion, importe_centavos, pagado_el, md5(referencia));
COMMENT ON INDEX pagos.pago_contenido IS 'The same payment is kept once, whatever the files it comes in.';
