-- Access to the accounts of a registro patronal follows its present office, not the one it had when
-- each account was opened: the office of the last entry written, or the one that affiliation tells.
-- What entries and control totals say of the office of their day does not change.
CREATE TABLE libro.registro (
    id      uuid PRIMARY KEY,
    oficina text NOT NULL CHECK (oficina ~ '^([0-9]{4})?$')
);
COMMENT ON TABLE libro.registro IS 'Registros patronales with accounts, and the office that sees them today.';
COMMENT ON COLUMN libro.registro.id IS 'afiliacion.registro_patronal; no foreign key crosses a schema.';
SELECT base.tabla_editable('libro.registro');
REVOKE INSERT, UPDATE ON libro.registro FROM recauda_app;
SELECT base.cierra_por_alcance('libro.registro', 'oficina', 'id');

INSERT INTO libro.registro (id, oficina)
SELECT DISTINCT ON (c.registro_id) c.registro_id, a.oficina
FROM libro.cuenta c
JOIN libro.partida p ON p.cuenta_id = c.id
JOIN libro.asiento a ON a.id = p.asiento_id
WHERE c.registro_id <> '00000000-0000-0000-0000-000000000000'
ORDER BY c.registro_id, a.oficina = '', a.id DESC;

DROP POLICY alcance ON libro.cuenta;
SELECT base.cierra_con('libro.cuenta', 'registro_id', 'libro.registro');

-- For lists from the newest period.
CREATE INDEX cuenta_por_periodo ON libro.cuenta (periodo DESC, registro_id);

-- A registro that moved to another office before anything new was written for it.
CREATE FUNCTION libro.traslada(cual uuid, nueva text) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE libro.registro SET oficina = nueva WHERE id = cual AND oficina <> nueva RETURNING true
$$;
REVOKE EXECUTE ON FUNCTION libro.traslada FROM PUBLIC;
GRANT EXECUTE ON FUNCTION libro.traslada TO recauda_app;

-- The same as before, and it keeps the office of each registro.
CREATE OR REPLACE FUNCTION libro.asienta(
    c_clase text[], c_registro uuid[], c_periodo date[], c_fondo text[], c_rubro text[],
    c_cuota text[], c_componente text[], c_oficina text[],
    a_clave text[], a_huella bytea[], a_origen text[], a_origen_id uuid[], a_oficina text[],
    a_fundamento text[], a_efectivo date[], a_reversa text[], a_partidas int[],
    p_asiento int[], p_cuenta int[], p_importe bigint[],
    quien text, ahora timestamptz)
RETURNS TABLE (lugar int, asiento bigint, nuevo boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    cuentas bigint[];
    numeros bigint[];
    nuevos  boolean[];
    mala    text;
BEGIN
    -- Always in the same order: two writers never wait for each other. A row that says the same is
    -- not touched, so that writers of one employer do not wait for each other here.
    INSERT INTO libro.registro (id, oficina)
    SELECT n.id, n.oficina
    FROM (SELECT DISTINCT ON (u.registro) u.registro AS id, u.oficina
          FROM unnest(c_registro, c_oficina) WITH ORDINALITY AS u(registro, oficina, lugar)
          WHERE u.registro <> '00000000-0000-0000-0000-000000000000'
          ORDER BY u.registro, u.oficina = '', u.lugar DESC) n
    WHERE NOT EXISTS (
        SELECT 1 FROM libro.registro r
        WHERE r.id = n.id AND (r.oficina = n.oficina OR n.oficina = ''))
    ORDER BY n.id
    ON CONFLICT (id) DO UPDATE SET oficina = EXCLUDED.oficina;

    INSERT INTO libro.cuenta (clase, registro_id, periodo, fondo, rubro, cuota, componente, oficina)
    SELECT n.clase, n.registro, n.periodo, n.fondo, n.rubro, n.cuota, n.componente, n.oficina
    FROM unnest(c_clase, c_registro, c_periodo, c_fondo, c_rubro, c_cuota, c_componente, c_oficina)
         AS n(clase, registro, periodo, fondo, rubro, cuota, componente, oficina)
    WHERE NOT EXISTS (
        SELECT 1 FROM libro.cuenta c
        WHERE c.registro_id = n.registro AND c.periodo = n.periodo AND c.rubro = n.rubro
          AND c.cuota = n.cuota AND c.componente = n.componente AND c.clase = n.clase)
    ORDER BY n.registro, n.periodo, n.rubro, n.cuota, n.componente, n.clase
    ON CONFLICT ON CONSTRAINT cuenta_unica DO NOTHING;

    SELECT array_agg(c.id ORDER BY n.lugar) INTO cuentas
    FROM unnest(c_clase, c_registro, c_periodo, c_rubro, c_cuota, c_componente)
         WITH ORDINALITY AS n(clase, registro, periodo, rubro, cuota, componente, lugar)
    JOIN libro.cuenta c ON c.registro_id = n.registro AND c.periodo = n.periodo
     AND c.rubro = n.rubro AND c.cuota = n.cuota AND c.componente = n.componente AND c.clase = n.clase;

    -- Likewise the keys.
    INSERT INTO libro.asiento (clave, huella, origen, origen_id, oficina, fundamento, efectivo,
        reversa_de, partidas, asentado_en, asentado_por)
    SELECT n.clave, n.huella, n.origen, n.origen_id, n.oficina, n.fundamento, n.efectivo,
        r.id, n.partidas, ahora, quien
    FROM unnest(a_clave, a_huella, a_origen, a_origen_id, a_oficina, a_fundamento, a_efectivo,
                a_reversa, a_partidas)
         AS n(clave, huella, origen, origen_id, oficina, fundamento, efectivo, reversa, partidas)
    LEFT JOIN libro.asiento r ON r.clave = n.reversa
    ORDER BY n.clave
    ON CONFLICT (clave) DO NOTHING;

    SELECT n.clave INTO mala
    FROM unnest(a_clave, a_huella) AS n(clave, huella)
    JOIN libro.asiento a ON a.clave = n.clave
    WHERE a.huella <> n.huella ORDER BY n.clave LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'LIB-009 %', mala USING ERRCODE = 'LB009', DETAIL = mala;
    END IF;

    SELECT array_agg(a.id ORDER BY n.lugar),
           array_agg(a.transaccion = pg_current_xact_id()
               AND NOT EXISTS (SELECT 1 FROM libro.partida p WHERE p.asiento_id = a.id)
               ORDER BY n.lugar)
    INTO numeros, nuevos
    FROM unnest(a_clave) WITH ORDINALITY AS n(clave, lugar)
    JOIN libro.asiento a ON a.clave = n.clave;

    INSERT INTO libro.partida (asiento_id, cuenta_id, importe_centavos, efectivo, transaccion)
    SELECT numeros[p.asiento], cuentas[p.cuenta], p.importe, a_efectivo[p.asiento],
           pg_current_xact_id()
    FROM unnest(p_asiento, p_cuenta, p_importe) AS p(asiento, cuenta, importe)
    WHERE nuevos[p.asiento];

    PERFORM libro.exige_reversas(numeros, nuevos, a_clave, a_reversa);

    RETURN QUERY SELECT s.lugar, numeros[s.lugar], nuevos[s.lugar]
        FROM generate_subscripts(a_clave, 1) AS s(lugar);
END $$;
