-- A set of entries with one look at each thing: accounts are looked for once and opened only when one
-- is missing; entries get their numbers before they are written, and are looked for only when a key
-- was there already. Each look is a subquery of its own, so that it goes by the index whatever the
-- size of the tables when its plan was made.
--
-- The accounts whose numbers whoever calls has read in the same transaction come by number, after the
-- others: they are not looked for again. That they exist is seen with the lines, as before; which they
-- are never changes.
DROP FUNCTION libro.asienta(text[], uuid[], date[], text[], text[], text[], text[], text[],
    text[], bytea[], text[], uuid[], text[], text[], date[], text[], int[], int[], int[], bigint[],
    text, timestamptz);

CREATE FUNCTION libro.asienta(
    c_clase text[], c_registro uuid[], c_periodo date[], c_fondo text[], c_rubro text[],
    c_cuota text[], c_componente text[], c_oficina text[], c_conocidas bigint[],
    a_clave text[], a_huella bytea[], a_origen text[], a_origen_id uuid[], a_oficina text[],
    a_fundamento text[], a_efectivo date[], a_reversa text[], a_partidas int[],
    p_asiento int[], p_cuenta int[], p_importe bigint[],
    quien text, ahora timestamptz)
RETURNS TABLE (lugar int, asiento bigint, nuevo boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    cuentas  bigint[];
    numeros  bigint[];
    nuevos   boolean[];
    mala     text;
    escritos int;
BEGIN
    PERFORM libro.ve_registros(c_clase, c_registro, c_oficina,
        p_cuenta, p_asiento, a_oficina, a_reversa);

    SELECT array_agg((SELECT c.id FROM libro.cuenta c
                      WHERE c.registro_id = n.registro AND c.periodo = n.periodo
                        AND c.rubro = n.rubro AND c.cuota = n.cuota
                        AND c.componente = n.componente AND c.clase = n.clase)
                     ORDER BY n.lugar)
    INTO cuentas
    FROM unnest(c_clase, c_registro, c_periodo, c_rubro, c_cuota, c_componente)
         WITH ORDINALITY AS n(clase, registro, periodo, rubro, cuota, componente, lugar);

    IF array_position(cuentas, NULL) IS NOT NULL THEN
        -- Always in the same order: two writers never wait for each other.
        INSERT INTO libro.cuenta
            (clase, registro_id, periodo, fondo, rubro, cuota, componente, oficina)
        SELECT n.clase, n.registro, n.periodo, n.fondo, n.rubro, n.cuota, n.componente, n.oficina
        FROM unnest(cuentas, c_clase, c_registro, c_periodo, c_fondo, c_rubro, c_cuota,
                    c_componente, c_oficina)
             AS n(numero, clase, registro, periodo, fondo, rubro, cuota, componente, oficina)
        WHERE n.numero IS NULL
        ORDER BY n.registro, n.periodo, n.rubro, n.cuota, n.componente, n.clase
        ON CONFLICT ON CONSTRAINT cuenta_unica DO NOTHING;

        SELECT array_agg(coalesce(n.numero, (SELECT c.id FROM libro.cuenta c
                          WHERE c.registro_id = n.registro AND c.periodo = n.periodo
                            AND c.rubro = n.rubro AND c.cuota = n.cuota
                            AND c.componente = n.componente AND c.clase = n.clase))
                         ORDER BY n.lugar)
        INTO cuentas
        FROM unnest(cuentas, c_clase, c_registro, c_periodo, c_rubro, c_cuota, c_componente)
             WITH ORDINALITY
             AS n(numero, clase, registro, periodo, rubro, cuota, componente, lugar);
    END IF;
    cuentas := cuentas || c_conocidas;

    SELECT array_agg(nextval('libro.asiento_id_seq')) INTO numeros
    FROM generate_subscripts(a_clave, 1);

    -- Likewise the keys.
    INSERT INTO libro.asiento (id, clave, huella, origen, origen_id, oficina, fundamento, efectivo,
        reversa_de, partidas, asentado_en, asentado_por)
    OVERRIDING SYSTEM VALUE
    SELECT n.numero, n.clave, n.huella, n.origen, n.origen_id, n.oficina, n.fundamento, n.efectivo,
        CASE WHEN n.reversa IS NOT NULL
             THEN (SELECT r.id FROM libro.asiento r WHERE r.clave = n.reversa) END,
        n.partidas, ahora, quien
    FROM unnest(numeros, a_clave, a_huella, a_origen, a_origen_id, a_oficina, a_fundamento,
                a_efectivo, a_reversa, a_partidas)
         AS n(numero, clave, huella, origen, origen_id, oficina, fundamento, efectivo, reversa,
              partidas)
    ORDER BY n.clave
    ON CONFLICT (clave) DO NOTHING;
    GET DIAGNOSTICS escritos = ROW_COUNT;

    -- Some were there: those keep their number and bring no lines.
    IF escritos < cardinality(a_clave) THEN
        SELECT n.clave INTO mala
        FROM unnest(a_clave, a_huella) AS n(clave, huella)
        WHERE n.huella <> (SELECT a.huella FROM libro.asiento a WHERE a.clave = n.clave)
        ORDER BY n.clave LIMIT 1;
        IF FOUND THEN
            RAISE EXCEPTION 'LIB-009 %', mala USING ERRCODE = 'LB009', DETAIL = mala;
        END IF;
        SELECT array_agg(x.suyo ORDER BY x.lugar), array_agg(x.suyo = x.numero ORDER BY x.lugar)
        INTO numeros, nuevos
        FROM (SELECT n.lugar, n.numero,
                     (SELECT a.id FROM libro.asiento a WHERE a.clave = n.clave) AS suyo
              FROM unnest(numeros, a_clave) WITH ORDINALITY AS n(numero, clave, lugar)) x;
    ELSE
        nuevos := array_fill(true, ARRAY[escritos]);
    END IF;

    INSERT INTO libro.partida (asiento_id, cuenta_id, importe_centavos, efectivo, transaccion)
    SELECT numeros[p.asiento], cuentas[p.cuenta], p.importe, a_efectivo[p.asiento],
           pg_current_xact_id()
    FROM unnest(p_asiento, p_cuenta, p_importe) AS p(asiento, cuenta, importe)
    WHERE nuevos[p.asiento];

    PERFORM libro.exige_reversas(numeros, nuevos, a_clave, a_reversa);

    RETURN QUERY SELECT s.lugar, numeros[s.lugar], nuevos[s.lugar]
        FROM generate_subscripts(a_clave, 1) AS s(lugar);
END $$;

REVOKE EXECUTE ON FUNCTION libro.asienta FROM PUBLIC;
GRANT EXECUTE ON FUNCTION libro.asienta TO recauda_app;

-- The entry and the account of a line exist: said for all the lines of a statement at once, with
-- their sum. Neither is ever unwritten, so that nothing has to be held meanwhile; the foreign keys
-- looked line by line, and wrote on each account that it was held.
ALTER TABLE libro.partida
    DROP CONSTRAINT partida_asiento_id_fkey,
    DROP CONSTRAINT partida_cuenta_id_fkey;
COMMENT ON COLUMN libro.partida.asiento_id IS 'libro.asiento; libro.exige_cuadre refuses another.';
COMMENT ON COLUMN libro.partida.cuenta_id IS 'libro.cuenta; libro.exige_cuadre refuses another.';

CREATE OR REPLACE FUNCTION libro.exige_cuadre() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    malo bigint;
    cuentas bigint[];
BEGIN
    SELECT n.asiento_id INTO malo
    FROM (SELECT asiento_id, count(*) AS partidas, sum(importe_centavos) AS suma
          FROM nuevas GROUP BY asiento_id) n
    WHERE n.suma <> 0
       OR n.partidas IS DISTINCT FROM
          (SELECT a.partidas FROM libro.asiento a WHERE a.id = n.asiento_id)
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'LIB-001 %', (SELECT clave FROM libro.asiento WHERE id = malo)
            USING ERRCODE = 'LB001', DETAIL = coalesce(
                (SELECT clave FROM libro.asiento WHERE id = malo), 'asiento ' || malo);
    END IF;
    -- The numbers of the accounts of one employer are neighbours: looked for together, in order.
    SELECT array_agg(n.cuenta_id ORDER BY n.cuenta_id) INTO cuentas
    FROM (SELECT DISTINCT cuenta_id FROM nuevas) n;
    IF cardinality(cuentas)
            <> (SELECT count(*) FROM libro.cuenta c WHERE c.id = ANY (cuentas)) THEN
        RAISE EXCEPTION 'libro.partida: no such account' USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NULL;
END $$;
