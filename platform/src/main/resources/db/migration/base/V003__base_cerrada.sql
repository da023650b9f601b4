-- Nobody but the application role enters, and it makes no temporary tables.
DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO recauda_app', current_database());
END $$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
