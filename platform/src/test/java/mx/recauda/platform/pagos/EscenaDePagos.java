package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.libro.Saldo;
import mx.recauda.platform.prueba.BaseDePrueba;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What tests of refunds and corrections do again and again: pay, read balances, act as somebody.
 */
final class EscenaDePagos {

    private static final AtomicInteger OPERACIONES = new AtomicInteger();

    private final Pagos pagos;
    private final Libro libro;
    private final BaseDePrueba base;
    private final UserDetailsService usuarios;

    EscenaDePagos(Pagos pagos, Libro libro, BaseDePrueba base, UserDetailsService usuarios) {
        this.pagos = pagos;
        this.libro = libro;
        this.base = base;
        this.usuarios = usuarios;
    }

    /** An employer of three workers who determined some months as the law says. */
    UUID determina(Confrontas confrontas, int numero, Mes... meses) {
        String sbc = EmpleadorConocido.SBC;
        EmpleadorConocido empleador = new EmpleadorConocido(base, numero);
        for (Mes mes : meses) {
            nacional(() ->
                    confrontas.presenta(
                            empleador.registro(),
                            "escena.SUA",
                            empleador.sua(mes, sbc, sbc, sbc),
                            "",
                            Idioma.ES));
        }
        return empleador.registro();
    }

    /** That somebody is refused an act with a code. */
    void rechaza(String codigo, String cuenta, Runnable trabajo) {
        assertThatThrownBy(() -> como(cuenta, trabajo))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        fallo -> assertThat(fallo.codigo().codigo()).isEqualTo(codigo));
    }

    /** Pays all that is owed of a month on a day; tells the payment. */
    UUID paga(UUID registro, Mes mes, LocalDate dia) {
        return paga(nacional(() -> pagos.genera(registro, mes, dia)), dia);
    }

    /** Pays a línea on a day; tells the payment. */
    UUID paga(Linea linea, LocalDate dia) {
        return paga(linea.captura().texto(), linea.captura().importe(), dia);
    }

    /** Pays with a reference; tells the payment. */
    UUID paga(String referencia, Importe importe, LocalDate dia) {
        return paga(referencia, importe, dia, "DEV-" + OPERACIONES.incrementAndGet());
    }

    /** Pays with a reference, under an operation of the bank; tells the payment. */
    UUID paga(String referencia, Importe importe, LocalDate dia, String operacion) {
        String archivo =
                ArchivoDeBanco.escribe(
                        List.of(new PagoDeBanco(2, referencia, "996", operacion, importe, dia)));
        nacional(() ->
                pagos.importa(
                        operacion + ".csv", archivo.getBytes(StandardCharsets.UTF_8), Idioma.ES));
        return base.comoDuenio()
                .sql("SELECT id FROM pagos.pago WHERE banco = '996' AND operacion = ?")
                .param(operacion)
                .query(UUID.class)
                .single();
    }

    Importe saldo(UUID registro, Clase clase) {
        return saldo(registro, s -> s.cuenta().clase() == clase);
    }

    Importe saldo(UUID registro, Clase clase, Componente componente) {
        return saldo(
                registro,
                s -> s.cuenta().clase() == clase && s.cuenta().componente() == componente);
    }

    Importe saldo(UUID registro, Predicate<Saldo> cuales) {
        return saldos(registro).stream()
                .filter(cuales)
                .map(Saldo::importe)
                .reduce(Importe.CERO, Importe::mas);
    }

    /** Balances that are not zero. */
    List<Saldo> saldos(UUID registro) {
        return nacional(() -> libro.saldos(registro, Punto.AHORA)).stream()
                .filter(s -> !s.importe().esCero())
                .toList();
    }

    <T> T como(String cuenta, Supplier<T> trabajo) {
        UserDetails quien = usuarios.loadUserByUsername(cuenta);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new UsernamePasswordAuthenticationToken(quien, "", quien.getAuthorities()));
        try {
            return nacional(trabajo);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    void como(String cuenta, Runnable trabajo) {
        como(
                cuenta,
                () -> {
                    trabajo.run();
                    return cuenta;
                });
    }

    static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
