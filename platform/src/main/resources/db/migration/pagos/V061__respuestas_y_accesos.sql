-- A bank that knew nothing of an attempt may charge it later: both answers are kept, and the money
-- that it took prevails.
ALTER TABLE pagos.intento_respuesta DROP CONSTRAINT intento_respuesta_pkey;
ALTER TABLE pagos.intento_respuesta ADD PRIMARY KEY (intento_id, respuesta);
COMMENT ON TABLE pagos.intento_respuesta IS
    'What the bank said; ACEPTADO prevails. Of an attempt without any the outcome is not known.';

CREATE FUNCTION pagos.desenlace(intento uuid) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT min(r.respuesta) FROM pagos.intento_respuesta r WHERE r.intento_id = intento), 'DESCONOCIDO')
$$;
COMMENT ON FUNCTION pagos.desenlace(uuid) IS 'ACEPTADO comes before RECHAZADO, also in the alphabet.';
REVOKE EXECUTE ON FUNCTION pagos.desenlace(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pagos.desenlace(uuid) TO recauda_app;

-- A payment that waited has no registro of its own, and one that was re-applied has that of another:
-- whoever it was approved for sees it too. Asked once per query, of the scope of who asks.
CREATE FUNCTION pagos.aprobados_del_alcance() RETURNS uuid[] LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(x.pago_id), '{}') FROM (
        SELECT a.pago_id FROM pagos.acto q JOIN pagos.acto a ON a.sobre_id = q.id AND a.tipo = 'APROBAR'
        WHERE q.tipo = 'PROPONER'
          AND (q.registro_id = ANY (base.alcance_registros())
               OR q.oficina = ANY (base.alcance_oficinas()) OR left(q.oficina, 2) = ANY (base.alcance_oficinas()))
          AND NOT EXISTS (SELECT FROM pagos.acto d WHERE d.sobre_id = a.id)
        UNION
        SELECT c.pago_id FROM pagos.correccion c
        WHERE c.tipo = 'REAPLICACION'
          AND (c.registro_id = ANY (base.alcance_registros())
               OR c.oficina = ANY (base.alcance_oficinas()) OR left(c.oficina, 2) = ANY (base.alcance_oficinas()))
          AND (SELECT u.tipo FROM pagos.correccion_acto u WHERE u.correccion_id = c.id
               ORDER BY u.numero DESC LIMIT 1) = 'APRUEBA') x
$$;
REVOKE EXECUTE ON FUNCTION pagos.aprobados_del_alcance() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pagos.aprobados_del_alcance() TO recauda_app;
CREATE INDEX ON pagos.acto (registro_id) WHERE tipo = 'PROPONER';
CREATE INDEX ON pagos.correccion (registro_id);
CREATE POLICY aprobado ON pagos.pago FOR SELECT TO recauda_app
    USING (NOT (SELECT base.alcance_nacional()) AND id = ANY ((SELECT pagos.aprobados_del_alcance())::uuid[]));
