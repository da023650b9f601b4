package mx.recauda.platform.pagos.web;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Liquidaciones;
import mx.recauda.platform.pagos.Liquidaciones.Dicho;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/** The line of a bank behind a figure, and every content that it quoted one operation for. */
@Controller
@Requiere(Permiso.LEER_CONCILIACION)
class PaginasDeOperaciones {

    private final Liquidaciones liquidaciones;

    PaginasDeOperaciones(Liquidaciones liquidaciones) {
        this.liquidaciones = liquidaciones;
    }

    @GetMapping("/conciliacion/operaciones")
    String una(@RequestParam String banco, @RequestParam String operacion, Model modelo) {
        List<Dicho> dichos = liquidaciones.dichos(banco, operacion);
        if (dichos.isEmpty()) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.NO_HAY, ErrorDePago.NO_HAY_PAGO, banco + " " + operacion);
        }
        modelo.addAttribute("banco", banco);
        modelo.addAttribute("operacion", operacion);
        modelo.addAttribute("dichos", dichos);
        return "pagos/operacion";
    }
}
