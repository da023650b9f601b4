-- One transfer explains one thing that left the banks, whatever it was: a refund or a handing over to
-- a third party. Both tables are looked at under the lock of the operation.
CREATE INDEX ON pagos.dispersion_acto (banco, operacion) WHERE tipo = 'ENTREGA';

CREATE FUNCTION pagos.exige_sin_otra_salida(su_banco text, su_operacion text, su_acto uuid) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('pagos.cargo:' || su_banco || '|' || su_operacion, 0));
    IF (SELECT sum(c.importe_centavos) FROM pagos.cargo c
        WHERE c.concepto = 'DEVOLUCION' AND c.banco = su_banco AND c.operacion = su_operacion
          AND c.acto_id <> su_acto) > 0
       OR EXISTS (SELECT FROM pagos.dispersion_acto d
        WHERE d.tipo = 'ENTREGA' AND d.banco = su_banco AND d.operacion = su_operacion AND d.id <> su_acto) THEN
        RAISE EXCEPTION 'PAG-050 % %', su_banco, su_operacion USING ERRCODE = 'check_violation';
    END IF;
END $$;

REVOKE EXECUTE ON FUNCTION pagos.exige_sin_otra_salida FROM PUBLIC;

CREATE OR REPLACE FUNCTION pagos.exige_operacion_libre() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NEW.concepto = 'DEVOLUCION' AND NEW.importe_centavos > 0 THEN
        PERFORM pagos.exige_sin_otra_salida(NEW.banco, NEW.operacion, NEW.acto_id);
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION pagos.exige_operacion_libre_en_dispersion() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NEW.tipo = 'ENTREGA' THEN
        PERFORM pagos.exige_sin_otra_salida(NEW.banco, NEW.operacion, NEW.id);
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER operacion_libre BEFORE INSERT ON pagos.dispersion_acto
    FOR EACH ROW EXECUTE FUNCTION pagos.exige_operacion_libre_en_dispersion();
