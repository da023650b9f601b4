package mx.recauda.platform.libro.web;

import mx.recauda.ley.libro.Bloque;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.ErrorDeLibro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.AsientoVisto;
import mx.recauda.platform.libro.CuentaDelLibro;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Movimiento;
import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ledger for programs: accounts, lines, entries and proofs of the scope of the account. */
@RestController
@Requiere(Permiso.LEER_LIBRO)
class ApiDelLibro {

    private static final int MAXIMO = 500;

    private final Libro libro;
    private final Cuentas cuentas;
    private final Sellos sellos;
    private final NumerosDeRegistro numeros;

    ApiDelLibro(Libro libro, Cuentas cuentas, Sellos sellos, NumerosDeRegistro numeros) {
        this.numeros = numeros;
        this.libro = libro;
        this.cuentas = cuentas;
        this.sellos = sellos;
    }

    /** A page of a list. */
    record Lista<T>(int total, int desde, List<T> filas) {}

    /** An account; empty registro and period when it belongs to none. */
    record CuentaVista(
            long id,
            Optional<UUID> registro,
            String registroPatronal,
            Optional<String> periodo,
            String fondo,
            String rubro,
            String cuota,
            String componente,
            String clase,
            int partidas,
            String cargos,
            String abonos,
            String saldo) {

        static CuentaVista de(CuentaDelLibro c, String registroPatronal) {
            Cuenta cuenta = c.cuenta();
            return new CuentaVista(
                    c.numero(),
                    cuenta.registro(),
                    registroPatronal,
                    cuenta.periodo().map(Mes::toString),
                    cuenta.fondo().name(),
                    cuenta.rubro().name(),
                    cuenta.cuota().name(),
                    cuenta.componente().name(),
                    cuenta.clase().name(),
                    c.partidas(),
                    c.cargos().toString(),
                    c.abonos().toString(),
                    c.saldo().toString());
        }
    }

    /** A line with the balance after it. */
    record MovimientoVisto(
            long asiento,
            String acto,
            UUID actoId,
            String fundamento,
            LocalDate efectivo,
            String importe,
            String saldo) {

        static MovimientoVisto de(Movimiento m) {
            return new MovimientoVisto(
                    m.asiento(),
                    m.origen().tipo(),
                    m.origen().id(),
                    m.fundamento(),
                    m.efectivo(),
                    m.importe().toString(),
                    m.saldo().toString());
        }
    }

    /** A line of an entry. */
    record PartidaVista(long cuenta, String clase, String rubro, String importe) {

        static PartidaVista de(AsientoVisto.Linea p) {
            return new PartidaVista(
                    p.numeroDeCuenta(),
                    p.cuenta().clase().name(),
                    p.cuenta().rubro().name(),
                    p.importe().toString());
        }
    }

    /** An entry; {@code ajenas} lines are of accounts outside the scope. */
    record AsientoCompleto(
            long id,
            String clave,
            String acto,
            UUID actoId,
            String oficina,
            String fundamento,
            LocalDate efectivo,
            Instant asentadoEn,
            String huella,
            Optional<Long> reversaDe,
            Optional<Long> reversadoPor,
            Optional<Long> bloque,
            int ajenas,
            List<PartidaVista> partidas) {

        static AsientoCompleto de(AsientoVisto v) {
            AsientoEscrito e = v.escrito();
            return new AsientoCompleto(
                    e.numero(),
                    e.asiento().clave(),
                    e.asiento().origen().tipo(),
                    e.asiento().origen().id(),
                    e.asiento().oficina(),
                    e.asiento().fundamento(),
                    e.asiento().efectivo(),
                    e.asentadoEn(),
                    e.huella().toString(),
                    v.reversaDe(),
                    v.reversadoPor(),
                    v.bloque().map(Bloque::numero),
                    v.ajenas(),
                    v.partidas().stream().map(PartidaVista::de).toList());
        }
    }

    @GetMapping("/api/v1/libro/cuentas")
    Lista<CuentaVista> cuentas(
            @RequestParam Map<String, String> datos,
            @RequestParam(defaultValue = "0") int salta,
            @RequestParam(defaultValue = "50") int maximo) {
        ConsultaDelLibro consulta = ConsultaDelLibro.de(datos);
        int primero = Math.max(0, salta);
        return new Lista<>(
                cuentas.cuantas(consulta.filtro()),
                primero,
                numeros
                        .de(
                                cuentas.busca(
                                        consulta.filtro(),
                                        consulta.punto(),
                                        primero,
                                        Math.clamp(maximo, 1, MAXIMO)))
                        .stream()
                        .map(n -> CuentaVista.de(n.cuenta(), n.numero()))
                        .toList());
    }

    @GetMapping("/api/v1/libro/cuentas/{id}/movimientos")
    Lista<MovimientoVisto> movimientos(
            @PathVariable long id,
            @RequestParam Map<String, String> datos,
            @RequestParam(defaultValue = "0") int salta,
            @RequestParam(defaultValue = "50") int maximo) {
        ConsultaDelLibro consulta = ConsultaDelLibro.de(datos);
        CuentaDelLibro cuenta =
                cuentas.cuenta(id, consulta.punto())
                        .orElseThrow(() -> falta(ErrorDeLibro.NO_HAY_CUENTA, id));
        int primero = Math.max(0, salta);
        return new Lista<>(
                cuenta.partidas(),
                primero,
                libro
                        .movimientos(
                                cuenta.cuenta(),
                                consulta.punto(),
                                primero,
                                Math.clamp(maximo, 1, MAXIMO))
                        .stream()
                        .map(MovimientoVisto::de)
                        .toList());
    }

    @GetMapping("/api/v1/libro/asientos/{id}")
    AsientoCompleto asiento(@PathVariable long id) {
        return cuentas.asiento(id)
                .map(AsientoCompleto::de)
                .orElseThrow(() -> falta(ErrorDeLibro.NO_HAY_ASIENTO, id));
    }

    @GetMapping("/api/v1/libro/asientos/{id}/prueba")
    Map<String, Object> prueba(@PathVariable long id) {
        return Pruebas.datos(sellos.prueba(id));
    }

    private static FalloConCodigo falta(ErrorDeLibro error, long numero) {
        return new FalloConCodigo(FalloConCodigo.Clase.NO_HAY, error, String.valueOf(numero));
    }
}
