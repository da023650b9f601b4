package mx.recauda.platform.libro.web;

import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.ErrorDeLibro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.libro.CuentaDelLibro;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Movimiento;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists of the ledger as files, with the same rows. */
@Controller
@Requiere(Permiso.LEER_LIBRO)
class ArchivosDelLibro {

    private static final int MAXIMO = 50_000;
    private static final List<String> DE_CUENTA =
            List.of(
                    "cuenta",
                    "registro",
                    "periodo",
                    "fondo",
                    "rubro",
                    "cuota",
                    "componente",
                    "clase");

    private final Libro libro;
    private final Cuentas cuentas;
    private final Bitacora bitacora;

    ArchivosDelLibro(Libro libro, Cuentas cuentas, Bitacora bitacora) {
        this.libro = libro;
        this.cuentas = cuentas;
        this.bitacora = bitacora;
    }

    @GetMapping("/libro/cuentas.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> cuentas(@RequestParam Map<String, String> datos) {
        ConsultaDelLibro consulta = ConsultaDelLibro.de(datos);
        List<List<String>> renglones = new ArrayList<>();
        List<String> columnas = new ArrayList<>(DE_CUENTA);
        columnas.addAll(List.of("partidas", "cargos", "abonos", "saldo"));
        renglones.add(columnas);
        for (CuentaDelLibro c : cuentas.busca(consulta.filtro(), consulta.punto(), 0, MAXIMO)) {
            List<String> celdas = celdas(c.numero(), c.cuenta());
            celdas.addAll(
                    List.of(
                            String.valueOf(c.partidas()),
                            c.cargos().toString(),
                            c.abonos().toString(),
                            c.saldo().toString()));
            renglones.add(celdas);
        }
        bitacora.anota("EXPORTAR", "cuentas", Map.of("renglones", renglones.size() - 1));
        return ArchivoCsv.descarga("cuentas-del-libro.csv", renglones);
    }

    @GetMapping("/libro/cuentas/{numero:[0-9]+}/movimientos.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> movimientos(
            @PathVariable long numero, @RequestParam Map<String, String> datos) {
        ConsultaDelLibro consulta = ConsultaDelLibro.de(datos);
        CuentaDelLibro cuenta =
                cuentas.cuenta(numero, consulta.punto())
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDeLibro.NO_HAY_CUENTA,
                                        String.valueOf(numero)));
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of(
                        "asiento",
                        "clave",
                        "acto",
                        "acto_id",
                        "fundamento",
                        "efectivo",
                        "importe",
                        "saldo"));
        libro.movimientos(cuenta.cuenta(), consulta.punto(), 0, MAXIMO).stream()
                .map(ArchivosDelLibro::celdas)
                .forEach(renglones::add);
        bitacora.anota("EXPORTAR", "cuenta:" + numero, Map.of("renglones", renglones.size() - 1));
        return ArchivoCsv.descarga("cuenta-" + numero + ".csv", renglones);
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

    private static List<String> celdas(long numero, Cuenta cuenta) {
        return new ArrayList<>(
                List.of(
                        String.valueOf(numero),
                        cuenta.registro().map(UUID::toString).orElse(""),
                        cuenta.periodo().map(Mes::toString).orElse(""),
                        cuenta.fondo().name(),
                        cuenta.rubro().name(),
                        cuenta.cuota().name(),
                        cuenta.componente().name(),
                        cuenta.clase().name()));
    }
}
