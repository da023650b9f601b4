package mx.recauda.platform.libro.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.ErrorDeLibro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.libro.CuentaDelLibro;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Movimiento;
import mx.recauda.platform.libro.web.NumerosDeRegistro.Numerada;
import mx.recauda.platform.portal.ListaAlVuelo;
import mx.recauda.platform.portal.PorPaginas;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists of the ledger as files, with the same rows. */
@Controller
@Requiere(Permiso.LEER_LIBRO)
class ArchivosDelLibro {

    /** Rows in memory at a time: a file has them all, however many. */
    private static final int POR_VEZ = 2_000;

    private static final List<String> DE_CUENTA =
            List.of(
                    "cuenta",
                    "registro",
                    "registro_patronal",
                    "periodo",
                    "fondo",
                    "rubro",
                    "cuota",
                    "componente",
                    "clase",
                    "partidas",
                    "cargos",
                    "abonos",
                    "saldo");
    private static final List<String> DE_MOVIMIENTO =
            List.of(
                    "asiento",
                    "clave",
                    "acto",
                    "acto_id",
                    "fundamento",
                    "efectivo",
                    "importe",
                    "saldo");

    private final Libro libro;
    private final Cuentas cuentas;
    private final NumerosDeRegistro numeros;
    private final Bitacora bitacora;

    ArchivosDelLibro(Libro libro, Cuentas cuentas, NumerosDeRegistro numeros, Bitacora bitacora) {
        this.numeros = numeros;
        this.libro = libro;
        this.cuentas = cuentas;
        this.bitacora = bitacora;
    }

    @GetMapping("/libro/cuentas.csv")
    @Requiere(Permiso.EXPORTAR)
    void cuentas(@RequestParam Map<String, String> datos, HttpServletResponse respuesta)
            throws IOException {
        ConsultaDelLibro consulta = ConsultaDelLibro.de(datos);
        Iterator<Numerada> todas =
                new PorPaginas<>(ultima ->
                        numeros.de(
                                cuentas.despuesDe(
                                        consulta.filtro(),
                                        consulta.punto(),
                                        ultima.map(n -> n.cuenta().numero()),
                                        POR_VEZ)));
        int cuantas =
                new ListaAlVuelo<>(DE_CUENTA, todas, ArchivosDelLibro::celdas)
                        .escribe(respuesta, "cuentas-del-libro.csv", formato(datos));
        bitacora.anota("EXPORTAR", "cuentas", Map.of("renglones", cuantas));
    }

    @GetMapping("/libro/cuentas/{numero:[0-9]+}/movimientos.csv")
    @Requiere(Permiso.EXPORTAR)
    void movimientos(
            @PathVariable long numero,
            @RequestParam Map<String, String> datos,
            HttpServletResponse respuesta)
            throws IOException {
        ConsultaDelLibro consulta = ConsultaDelLibro.de(datos);
        CuentaDelLibro cuenta =
                cuentas.cuenta(numero, consulta.punto())
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDeLibro.NO_HAY_CUENTA,
                                        String.valueOf(numero)));
        Iterator<Movimiento> todos =
                new PorPaginas<>(ultimo ->
                        libro.movimientosDespuesDe(
                                cuenta.cuenta(), consulta.punto(), ultimo, POR_VEZ));
        int cuantos =
                new ListaAlVuelo<>(DE_MOVIMIENTO, todos, ArchivosDelLibro::celdas)
                        .escribe(respuesta, "cuenta-" + numero + ".csv", formato(datos));
        bitacora.anota("EXPORTAR", "cuenta:" + numero, Map.of("renglones", cuantos));
    }

    private static String formato(Map<String, String> datos) {
        return datos.getOrDefault("formato", "");
    }

    private static List<String> celdas(Movimiento m) {
        return List.of(
                String.valueOf(m.asiento()),
                m.clave(),
                m.origen().tipo(),
                m.origen().id().toString(),
                m.fundamento(),
                m.efectivo().toString(),
                m.importe().toString(),
                m.saldo().toString());
    }

    private static List<String> celdas(Numerada numerada) {
        CuentaDelLibro c = numerada.cuenta();
        Cuenta cuenta = c.cuenta();
        return List.of(
                String.valueOf(c.numero()),
                cuenta.registro().map(UUID::toString).orElse(""),
                numerada.numero(),
                cuenta.periodo().map(Mes::toString).orElse(""),
                cuenta.fondo().name(),
                cuenta.rubro().name(),
                cuenta.cuota().name(),
                cuenta.componente().name(),
                cuenta.clase().name(),
                String.valueOf(c.partidas()),
                c.cargos().toString(),
                c.abonos().toString(),
                c.saldo().toString());
    }
}
