-- Who moves the access to the accounts of a registro, and a door for one entry at a time.

-- Access follows the present office (ADR 0078). A proposal is written by the office that has the
-- registro today. A determination or a payment may be of an old proposal or an old línea, and a
-- reversal is of the office of what it reverses: these open the accounts and move nobody.
CREATE FUNCTION libro.ve_registros(
    c_clase text[], c_registro uuid[], c_oficina text[],
    p_cuenta int[], p_asiento int[], a_oficina text[], a_reversa text[])
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- Always in the same order. A row that says the same is not touched, so that writers of one
    -- employer do not wait for each other here.
    INSERT INTO libro.registro (id, oficina)
    SELECT n.id, n.oficina
    FROM (SELECT DISTINCT ON (u.registro) u.registro AS id, u.oficina
          FROM unnest(c_registro, c_oficina) WITH ORDINALITY AS u(registro, oficina, lugar)
          WHERE u.registro <> '00000000-0000-0000-0000-000000000000'
          ORDER BY u.registro, u.oficina = '', u.lugar DESC) n
    WHERE NOT EXISTS (SELECT 1 FROM libro.registro r WHERE r.id = n.id)
    ORDER BY n.id
    ON CONFLICT (id) DO NOTHING;

    IF NOT 'PROPUESTO' = ANY (c_clase) THEN
        RETURN;
    END IF;
    UPDATE libro.registro r SET oficina = n.oficina
    FROM (SELECT y.id, x.oficina
          FROM (SELECT DISTINCT ON (c_registro[p.cuenta])
                    c_registro[p.cuenta] AS id, a_oficina[p.asiento] AS oficina
                FROM unnest(p_cuenta, p_asiento) WITH ORDINALITY AS p(cuenta, asiento, lugar)
                WHERE c_clase[p.cuenta] = 'PROPUESTO' AND a_reversa[p.asiento] IS NULL
                  AND a_oficina[p.asiento] <> ''
                ORDER BY c_registro[p.cuenta], p.lugar DESC) x
          JOIN libro.registro y ON y.id = x.id
          WHERE y.oficina <> x.oficina
          ORDER BY y.id
          FOR UPDATE OF y) n
    WHERE r.id = n.id;
END $$;

-- The same as before, and who moves a registro is said above.
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
    PERFORM libro.ve_registros(c_clase, c_registro, c_oficina,
        p_cuenta, p_asiento, a_oficina, a_reversa);

    -- Always in the same order: two writers never wait for each other.
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


-- The sum of each entry, by an index whatever the size of the ledger when the plan was made: a plan
-- made while it was empty read every entry for each new one.
CREATE OR REPLACE FUNCTION libro.exige_cuadre() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    malo bigint;
BEGIN
    SELECT n.asiento_id INTO malo
    FROM (SELECT asiento_id, count(*) AS partidas, sum(importe_centavos) AS suma
          FROM nuevas GROUP BY asiento_id) n
    WHERE n.suma <> 0
       OR n.partidas <> (SELECT a.partidas FROM libro.asiento a WHERE a.id = n.asiento_id)
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'LIB-001 %', (SELECT clave FROM libro.asiento WHERE id = malo)
            USING ERRCODE = 'LB001', DETAIL = (SELECT clave FROM libro.asiento WHERE id = malo);
    END IF;
    RETURN NULL;
END $$;

-- One entry whose accounts are of at most one registro: what somebody waits for. The same checks and
-- the same order as libro.asienta, statement by statement on single rows, so that no plan depends on
-- how many rows a set may have. The accounts come in the order of the lines.
CREATE FUNCTION libro.asienta_uno(
    c_clase text[], c_registro uuid[], c_periodo date[], c_fondo text[], c_rubro text[],
    c_cuota text[], c_componente text[], c_oficina text[], p_importe bigint[],
    a_clave text, a_huella bytea, a_origen text, a_origen_id uuid, a_oficina text,
    a_fundamento text, a_efectivo date, a_reversa text, quien text, ahora timestamptz)
RETURNS TABLE (asiento bigint, nuevo boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    cuentas bigint[];
    cuantas int := cardinality(c_clase);
    numero  bigint;
    reversado bigint;
    suya    bytea;
BEGIN
    -- A repeat writes nothing at all.
    SELECT a.id, a.huella INTO numero, suya FROM libro.asiento a WHERE a.clave = a_clave;
    IF NOT FOUND THEN
        PERFORM libro.ve_registro(c_clase, c_registro, a_oficina, a_reversa);
        cuentas := libro.cuentas_de(c_clase, c_registro, c_periodo, c_rubro, c_cuota, c_componente);
        IF cuentas IS NULL THEN
            INSERT INTO libro.cuenta
                (clase, registro_id, periodo, fondo, rubro, cuota, componente, oficina)
            SELECT n.clase, n.registro, n.periodo, n.fondo, n.rubro, n.cuota, n.componente, n.oficina
            FROM unnest(c_clase, c_registro, c_periodo, c_fondo, c_rubro, c_cuota, c_componente,
                        c_oficina)
                 AS n(clase, registro, periodo, fondo, rubro, cuota, componente, oficina)
            WHERE NOT EXISTS (
                SELECT 1 FROM libro.cuenta c
                WHERE c.registro_id = n.registro AND c.periodo = n.periodo AND c.rubro = n.rubro
                  AND c.cuota = n.cuota AND c.componente = n.componente AND c.clase = n.clase)
            ORDER BY n.registro, n.periodo, n.rubro, n.cuota, n.componente, n.clase
            ON CONFLICT ON CONSTRAINT cuenta_unica DO NOTHING;
            cuentas := libro.cuentas_de(
                c_clase, c_registro, c_periodo, c_rubro, c_cuota, c_componente);
        END IF;
        IF a_reversa IS NOT NULL THEN
            SELECT a.id INTO reversado FROM libro.asiento a WHERE a.clave = a_reversa;
        END IF;
        INSERT INTO libro.asiento (clave, huella, origen, origen_id, oficina, fundamento, efectivo,
            reversa_de, partidas, asentado_en, asentado_por)
        VALUES (a_clave, a_huella, a_origen, a_origen_id, a_oficina, a_fundamento, a_efectivo,
            reversado, cuantas, ahora, quien)
        ON CONFLICT (clave) DO NOTHING
        RETURNING id INTO numero;
        IF FOUND THEN
            INSERT INTO libro.partida (asiento_id, cuenta_id, importe_centavos, efectivo, transaccion)
            SELECT numero, cuentas[p.lugar], p_importe[p.lugar], a_efectivo, pg_current_xact_id()
            FROM generate_series(1, cuantas) AS p(lugar);
            IF a_reversa IS NOT NULL THEN
                PERFORM libro.exige_reversas(
                    ARRAY[numero], ARRAY[true], ARRAY[a_clave], ARRAY[a_reversa]);
            END IF;
            RETURN QUERY SELECT numero, true;
            RETURN;
        END IF;
        -- Somebody wrote it meanwhile.
        SELECT a.id, a.huella INTO numero, suya FROM libro.asiento a WHERE a.clave = a_clave;
    END IF;
    IF suya <> a_huella THEN
        RAISE EXCEPTION 'LIB-009 %', a_clave USING ERRCODE = 'LB009', DETAIL = a_clave;
    END IF;
    RETURN QUERY SELECT numero, false;
END $$;

-- The accounts, each by its key; null when one is not there.
CREATE FUNCTION libro.cuentas_de(
    c_clase text[], c_registro uuid[], c_periodo date[], c_rubro text[], c_cuota text[],
    c_componente text[])
RETURNS bigint[] LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    cuentas bigint[] := '{}';
    cual bigint;
BEGIN
    FOR i IN 1 .. cardinality(c_clase) LOOP
        SELECT c.id INTO cual FROM libro.cuenta c
        WHERE c.registro_id = c_registro[i] AND c.periodo = c_periodo[i] AND c.rubro = c_rubro[i]
          AND c.cuota = c_cuota[i] AND c.componente = c_componente[i] AND c.clase = c_clase[i];
        IF NOT FOUND THEN
            RETURN NULL;
        END IF;
        cuentas := cuentas || cual;
    END LOOP;
    RETURN cuentas;
END $$;

-- What libro.ve_registros does, for the one registro of an entry.
CREATE FUNCTION libro.ve_registro(
    c_clase text[], c_registro uuid[], a_oficina text, a_reversa text)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    suyo uuid;
    tiene text;
BEGIN
    FOR i IN 1 .. cardinality(c_clase) LOOP
        IF c_registro[i] <> '00000000-0000-0000-0000-000000000000' THEN
            suyo := c_registro[i];
            EXIT;
        END IF;
    END LOOP;
    IF suyo IS NULL THEN
        RETURN;
    END IF;
    SELECT r.oficina INTO tiene FROM libro.registro r WHERE r.id = suyo;
    IF NOT FOUND THEN
        INSERT INTO libro.registro (id, oficina) VALUES (suyo, a_oficina)
        ON CONFLICT (id) DO NOTHING;
    ELSIF tiene <> a_oficina AND a_oficina <> '' AND a_reversa IS NULL
            AND 'PROPUESTO' = ANY (c_clase) THEN
        UPDATE libro.registro SET oficina = a_oficina WHERE id = suyo AND oficina <> a_oficina;
    END IF;
END $$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA libro FROM PUBLIC;
GRANT EXECUTE ON FUNCTION libro.asienta_uno TO recauda_app;
