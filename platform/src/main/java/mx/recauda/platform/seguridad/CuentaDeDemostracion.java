package mx.recauda.platform.seguridad;

import java.util.List;

/**
 * An account of {@code --demo}. Everybody may read its password, so it comes in only while the
 * server runs with that option, and never from another machine.
 *
 * @param cuenta account
 * @param nombre name for people
 * @param rol key of its role
 */
public record CuentaDeDemostracion(String cuenta, String nombre, String rol) {

    /** Password of all of them. */
    public static final String CLAVE = "recauda-demo";

    /** At least one for each role. */
    public static final List<CuentaDeDemostracion> TODAS =
            List.of(
                    new CuentaDeDemostracion("planeacion", "Inés Planeación", "PLANEACION"),
                    new CuentaDeDemostracion("supervision", "Sergio Supervisión", "SUPERVISION"),
                    new CuentaDeDemostracion("presupuesto", "Pablo Presupuesto", "ELABORACION"),
                    new CuentaDeDemostracion("presupuesto2", "Paula Presupuesto", "ELABORACION"),
                    new CuentaDeDemostracion("titular", "Teresa Titular", "TITULAR_DE_AREA"),
                    new CuentaDeDemostracion("finanzas", "Fidel Finanzas", "FINANZAS"),
                    new CuentaDeDemostracion("litigio", "Lucía Litigio", "ELABORACION"),
                    new CuentaDeDemostracion("auditor", "Aurora Auditora", "AUDITOR_EXTERNO"),
                    new CuentaDeDemostracion("patron", "Petra Patrón", "PATRON"),
                    new CuentaDeDemostracion("empresa", "Emilia Empresa", "PATRON"),
                    new CuentaDeDemostracion("contador", "Conrado Contador", "CONTADOR"),
                    new CuentaDeDemostracion("afiliacion", "Alma Afiliación", "AFILIACION"),
                    new CuentaDeDemostracion("afiliacion2", "Abel Afiliación", "AFILIACION"),
                    new CuentaDeDemostracion("emision", "Emilia Emisión", "EMISION"),
                    new CuentaDeDemostracion("liquidacion", "Lidia Liquidación", "LIQUIDACION"),
                    new CuentaDeDemostracion("liquidacion2", "Leonor Liquidación", "LIQUIDACION"),
                    new CuentaDeDemostracion("pagos", "Paz Pagos", "CONCILIACION"),
                    new CuentaDeDemostracion("pagos2", "Pedro Pagos", "CONCILIACION"),
                    new CuentaDeDemostracion("banco", "Banco Demostración", "ENTIDAD_RECEPTORA"),
                    new CuentaDeDemostracion("admin", "Adrián Administración", "ADMIN"));
}
