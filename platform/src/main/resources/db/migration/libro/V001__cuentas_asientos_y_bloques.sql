-- The ledger. The application role reads; it writes only through libro.asienta and libro.cierra,
-- which check what must always hold. What they write is never changed.

-- Subsidiary accounts. The control total of a class, fund, line... is the sum of these, never a row
-- that every entry would have to lock.
CREATE TABLE libro.cuenta (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    clase       text NOT NULL,
    -- Of no registro patronal: the nil UUID and the first day of the calendar, so that the key has
    -- no nulls and is looked up by equality.
    registro_id uuid NOT NULL,
    periodo     date NOT NULL CHECK (extract(day FROM periodo) = 1),
    fondo       text NOT NULL,
    rubro       text NOT NULL,
    cuota       text NOT NULL,
    componente  text NOT NULL,
    -- Office of the registro when the account was opened; each entry carries that of its day.
    oficina     text NOT NULL CHECK (oficina ~ '^([0-9]{4})?$'),
    CHECK ((registro_id = '00000000-0000-0000-0000-000000000000') = (periodo = '0001-01-01')),
    CONSTRAINT cuenta_unica UNIQUE (registro_id, periodo, rubro, cuota, componente, clase)
);
SELECT base.tabla_de_hechos('libro.cuenta');

-- An entry. transaccion says which transaction wrote it: a block closes every transaction that
-- ended, without a lock on the way of those who write.
CREATE TABLE libro.asiento (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    clave       text NOT NULL CHECK (clave ~ '^[!-~]{1,200}$'),
    huella      bytea NOT NULL CHECK (length(huella) = 32),
    origen      text NOT NULL,
    origen_id   uuid NOT NULL,
    oficina     text NOT NULL CHECK (oficina ~ '^([0-9]{4})?$'),
    fundamento  text NOT NULL CHECK (fundamento <> ''),
    efectivo    date NOT NULL,
    reversa_de  bigint UNIQUE REFERENCES libro.asiento,
    partidas    int NOT NULL CHECK (partidas >= 2),
    transaccion xid8 NOT NULL DEFAULT pg_current_xact_id(),
    asentado_en timestamptz NOT NULL,
    asentado_por text NOT NULL,
    CONSTRAINT clave_unica UNIQUE (clave)
);
CREATE INDEX ON libro.asiento (transaccion);
CREATE INDEX ON libro.asiento (origen_id);
SELECT base.tabla_de_hechos('libro.asiento');

-- Its lines. efectivo and transaccion are copied so that a balance at two times reads one index.
CREATE TABLE libro.partida (
    asiento_id  bigint NOT NULL REFERENCES libro.asiento,
    cuenta_id   bigint NOT NULL REFERENCES libro.cuenta,
    importe_centavos bigint NOT NULL CHECK (importe_centavos <> 0),
    efectivo    date NOT NULL,
    transaccion xid8 NOT NULL,
    PRIMARY KEY (asiento_id, cuenta_id)
);
CREATE INDEX partida_por_cuenta ON libro.partida (cuenta_id, efectivo, asiento_id)
    INCLUDE (transaccion, importe_centavos);
SELECT base.tabla_de_hechos('libro.partida');

-- Sum zero, by the database: the lines of an entry come in one statement, all of them.
CREATE FUNCTION libro.exige_cuadre() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    mala text;
BEGIN
    SELECT a.clave INTO mala
    FROM (SELECT asiento_id, count(*) AS partidas, sum(importe_centavos) AS suma
          FROM nuevas GROUP BY asiento_id) n
    JOIN libro.asiento a ON a.id = n.asiento_id
    WHERE n.suma <> 0 OR n.partidas <> a.partidas
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'LIB-001 %', mala USING ERRCODE = 'LB001', DETAIL = mala;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER cuadra AFTER INSERT ON libro.partida
    REFERENCING NEW TABLE AS nuevas FOR EACH STATEMENT EXECUTE FUNCTION libro.exige_cuadre();

-- Closed blocks: the entries of the transactions in [desde, hasta), in the order of their numbers.
CREATE TABLE libro.bloque (
    numero    bigint PRIMARY KEY CHECK (numero > 0),
    desde     xid8 NOT NULL,
    hasta     xid8 NOT NULL UNIQUE,
    asientos  int NOT NULL CHECK (asientos > 0),
    raiz      bytea NOT NULL CHECK (length(raiz) = 32),
    anterior  bytea NOT NULL CHECK (length(anterior) = 32),
    cabeza    bytea NOT NULL UNIQUE CHECK (length(cabeza) = 32),
    cerrado_en timestamptz NOT NULL
);
SELECT base.tabla_de_hechos('libro.bloque');

-- What each block adds to every control account; a control total is the sum over blocks, plus what
-- is not closed yet.
CREATE TABLE libro.control (
    bloque      bigint NOT NULL REFERENCES libro.bloque,
    oficina     text NOT NULL,
    clase       text NOT NULL,
    fondo       text NOT NULL,
    rubro       text NOT NULL,
    cuota       text NOT NULL,
    componente  text NOT NULL,
    cargos_centavos numeric(30) NOT NULL,
    abonos_centavos numeric(30) NOT NULL,
    PRIMARY KEY (bloque, oficina, clase, rubro, cuota, componente)
);
SELECT base.tabla_de_hechos('libro.control');

-- Only the functions write.
REVOKE INSERT ON libro.cuenta, libro.asiento, libro.partida, libro.bloque, libro.control FROM recauda_app;

-- Writes entries, all or none. Arrays because one call carries one entry or a hundred thousand:
--   c_*: the accounts, each once; a_*: the entries; p_*: the lines, which name the place of their
--   entry and of their account, from 1, and come in the order of their entries.
-- Answers, for each entry, its number and whether it is new. A key used before with the same
-- content is not written again; with other content everything is refused.
CREATE FUNCTION libro.asienta(
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

-- A reversal names an entry of the ledger that is not one itself, and is its exact opposite.
CREATE FUNCTION libro.exige_reversas(
    numeros bigint[], nuevos boolean[], claves text[], reversas text[])
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mala record;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM unnest(reversas) AS r WHERE r IS NOT NULL) THEN
        RETURN;
    END IF;
    SELECT n.clave, n.reversa,
           CASE WHEN a.reversa_de IS NULL THEN 'LB010'
                WHEN o.reversa_de IS NOT NULL THEN 'LB011'
                ELSE 'LB012' END AS codigo
    INTO mala
    FROM unnest(numeros, nuevos, claves, reversas) AS n(numero, nuevo, clave, reversa)
    JOIN libro.asiento a ON a.id = n.numero
    LEFT JOIN libro.asiento o ON o.id = a.reversa_de
    WHERE n.nuevo AND n.reversa IS NOT NULL
      AND (a.reversa_de IS NULL OR o.reversa_de IS NOT NULL OR EXISTS (
            SELECT 1
            FROM (SELECT cuenta_id, importe_centavos FROM libro.partida WHERE asiento_id = a.id) x
            FULL JOIN (SELECT cuenta_id, importe_centavos FROM libro.partida WHERE asiento_id = o.id) y
                USING (cuenta_id)
            WHERE x.importe_centavos IS DISTINCT FROM -y.importe_centavos))
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION '% % %', mala.codigo, mala.clave, mala.reversa
            USING ERRCODE = mala.codigo, DETAIL = mala.clave, HINT = mala.reversa;
    END IF;
END $$;

-- Up to which transaction everything has ended: what a block may close now.
CREATE FUNCTION libro.hasta_donde_cerrar() RETURNS xid8
LANGUAGE sql STABLE AS $$ SELECT pg_snapshot_xmin(pg_current_snapshot()) $$;

-- Closes a block whose root and head the caller computed over what it read. One at a time: whoever
-- comes second finds the number taken.
CREATE FUNCTION libro.cierra(
    b_numero bigint, b_desde xid8, b_hasta xid8, b_asientos int, b_raiz bytea, b_anterior bytea,
    b_cabeza bytea, ahora timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF b_hasta > pg_snapshot_xmin(pg_current_snapshot()) THEN
        RAISE EXCEPTION 'transactions before % have not ended', b_hasta;
    END IF;
    IF b_numero > 1 AND NOT EXISTS (SELECT 1 FROM libro.bloque
            WHERE numero = b_numero - 1 AND hasta = b_desde AND cabeza = b_anterior) THEN
        RAISE EXCEPTION 'block % does not follow the last one', b_numero;
    END IF;
    INSERT INTO libro.bloque (numero, desde, hasta, asientos, raiz, anterior, cabeza, cerrado_en)
    VALUES (b_numero, b_desde, b_hasta, b_asientos, b_raiz, b_anterior, b_cabeza, ahora);
    INSERT INTO libro.control (bloque, oficina, clase, fondo, rubro, cuota, componente,
        cargos_centavos, abonos_centavos)
    SELECT b_numero, a.oficina, c.clase, c.fondo, c.rubro, c.cuota, c.componente,
        coalesce(sum(p.importe_centavos) FILTER (WHERE p.importe_centavos > 0), 0),
        coalesce(sum(-p.importe_centavos) FILTER (WHERE p.importe_centavos < 0), 0)
    FROM libro.asiento a
    JOIN libro.partida p ON p.asiento_id = a.id
    JOIN libro.cuenta c ON c.id = p.cuenta_id
    WHERE a.transaccion >= b_desde AND a.transaccion < b_hasta
    GROUP BY a.oficina, c.clase, c.fondo, c.rubro, c.cuota, c.componente;
END $$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA libro FROM PUBLIC;
GRANT EXECUTE ON FUNCTION libro.asienta, libro.cierra, libro.hasta_donde_cerrar TO recauda_app;
